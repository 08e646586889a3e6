import { isOn, type Mark, type ObjectType } from '#core/model'
import { memberOf, stringAt, type JsonSource } from '../../shared/json-text/index.ts'
import { keyOf } from '../facts.ts'
import { findTypes } from '../read/find-types.ts'

/** Which range of a written text speaks of which node; `types` in the order of the text. */
export function marksOf({ root }: JsonSource, types: readonly ObjectType[]): readonly Mark[] {
  return findTypes(root).types.flatMap(({ node }, i): Mark[] => {
    const type = types[i]
    if (!type) return []
    const written = type.properties.filter((property) => isOn('object-model', property))
    const ids = new Map(written.map((property) => [keyOf(property), property.id]))
    const marks: Mark[] = [{ start: node.start, end: node.end, objectType: type.id }]
    const mark = (key: string, start: number, end: number): void => {
      const property = ids.get(key)
      if (property) marks.push({ start, end, objectType: type.id, property })
    }
    const properties = memberOf(node, 'properties')?.value
    if (properties?.kind === 'object')
      for (const { key, keyStart, value } of properties.members) mark(key, keyStart, value.end)
    if (properties?.kind === 'array')
      for (const item of properties.items) mark(stringAt(item, 'name') ?? '', item.start, item.end)
    return marks
  })
}
