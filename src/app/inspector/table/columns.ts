import { retyping, type Edit } from '#core/edits'
import { jsonText, normalizeShape, type Model, type ObjectType, type Property } from '#core/model'
import { indexesOf } from '#core/refactor'
import { parseTypeText, typeText } from '#app/state'
import { shownKeyword, withKeyword } from '../facts/keywords.ts'

/** The columns of the property table, from left to right. */
export const columns = ['name', 'type', 'required', 'key', 'description', 'open'] as const

export type Column = (typeof columns)[number]

/** Columns that are typed into. */
export type TextColumn = 'name' | 'type' | 'description'

export function isTextColumn(column: Column): column is TextColumn {
  return column === 'name' || column === 'type' || column === 'description'
}

/** What stands in a cell that is typed into. */
export function cellText(model: Model, property: Property, column: TextColumn): string {
  if (column === 'name') return property.name
  if (column === 'type') return typeText(model, property)
  const description = property.server.keywords.find(({ key }) => key === 'description')
  return description ? shownKeyword(description) : ''
}

/** The edits of a change, and what the undo menu says; or why there is none. */
export type Change =
  { readonly edits: readonly Edit[]; readonly label?: string } | { readonly problem: string }

/** What typing this into a cell means. */
export function typedInto(
  model: Model,
  type: ObjectType,
  property: Property,
  column: TextColumn,
  text: string,
): Change {
  const at = { objectType: type.id, property: property.id }
  if (text === cellText(model, property, column)) return { edits: [] }
  if (column === 'name') return { edits: [{ kind: 'renameProperty', ...at, name: text.trim() }] }
  if (column === 'type') {
    const parsed = parseTypeText(model, text)
    if ('problem' in parsed) return parsed
    const label = `Change the type of ${type.name}.${property.name}`
    return { edits: retyping(type, property.id, parsed.shape), label }
  }
  const value = text === '' ? null : jsonText(text)
  const keywords = withKeyword(property.server.keywords, 'description', value)
  return {
    edits: [{ kind: 'setPropertyServer', ...at, server: { ...property.server, keywords } }],
    label: `Describe ${type.name}.${property.name}`,
  }
}

/** Turns the mark of a cell: required or optional; no index, one index after the other. */
export function turned(type: ObjectType, property: Property, column: 'required' | 'key'): Change {
  const at = { objectType: type.id, property: property.id }
  if (column === 'required') {
    const { type: value, container, optional, elementOptional } = property
    const shape = normalizeShape({ type: value, container, elementOptional, optional: !optional })
    if (shape.optional === optional)
      return { problem: `\`${property.name}\` is ${optional ? 'always' : 'never'} optional.` }
    return {
      edits: [{ kind: 'setPropertyShape', ...at, shape }],
      label: `Make ${type.name}.${property.name} ${optional ? 'required' : 'optional'}`,
    }
  }
  if (type.primaryKey === property.id)
    return { problem: `\`${property.name}\` is the primary key, which is indexed by itself.` }
  const kinds = [undefined, ...indexesOf(property)]
  if (kinds.length === 1) return { problem: `\`${property.name}\` cannot have an index.` }
  const next = kinds[(kinds.indexOf(property.client.index) + 1) % kinds.length]
  const { index: _, ...rest } = property.client
  const client = next ? { ...rest, index: next } : rest
  return {
    edits: [{ kind: 'setPropertyClient', ...at, client }],
    label: `Change the index of ${type.name}.${property.name}`,
  }
}

/** What the mark of the key column says. */
export function keyMark(
  type: ObjectType,
  property: Property,
): 'key' | 'general' | 'full-text' | null {
  return type.primaryKey === property.id ? 'key' : (property.client.index ?? null)
}
