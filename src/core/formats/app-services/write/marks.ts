import {
  isWholeOn,
  type Mark,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { memberOf, type JsonNode } from '../../shared/json-text/index.ts'
import { typeOfNode } from '../schema/node-type.ts'
import type { LinkToWrite } from './writing.ts'

/** Which range of a written schema speaks of which node of the model, through embedded objects too. */
export function schemaMarks(
  root: JsonNode | null,
  type: ObjectType,
  model: Model,
): readonly Mark[] {
  const marks: Mark[] = []
  if (root) markObject(root, type, model, marks)
  return marks
}

function markObject(node: JsonNode, type: ObjectType, model: Model, marks: Mark[]): void {
  marks.push({ start: node.start, end: node.end, objectType: type.id })
  const written = type.properties.filter((property) =>
    isWholeOn('app-services', (id) => model.objectTypes.get(id), property),
  )
  const names = new Map(written.map((property) => [property.name, property]))
  const properties = memberOf(node, 'properties')?.value
  if (properties?.kind !== 'object') return
  for (const { key, keyStart, value } of properties.members) {
    const property = names.get(key)
    if (!property) continue
    marks.push({ start: keyStart, end: value.end, objectType: type.id, property: property.id })
    if (property.type.kind !== 'embedded') continue
    const target = model.objectTypes.get(property.type.target)
    const inner = typeOfNode(value).value
    if (target && inner.kind === 'object') markObject(inner.node, target, model, marks)
  }
}

/** Which entry of relationships.json speaks of which property. */
export function relationshipMarks(
  root: JsonNode | null,
  links: readonly LinkToWrite[],
): readonly Mark[] {
  if (root?.kind !== 'object') return []
  const ids = new Map<string, { objectType: ObjectTypeId; property: PropertyId }>()
  for (const { path, objectType, property } of links) ids.set(path, { objectType, property })
  return root.members.flatMap(({ key, keyStart, value }): Mark[] => {
    const found = ids.get(key)
    return found ? [{ start: keyStart, end: value.end, ...found }] : []
  })
}
