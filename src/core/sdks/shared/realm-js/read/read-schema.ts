import type { ObjectTypeKind } from '#core/model'
import type { Piece, ReadProperty } from '../../../reading/file-reading.ts'
import type { SyntaxNode } from '../../../syntax.ts'
import { readEntry } from './read-entry.ts'
import { meantBy, membersOf, placeIn, stringOf, tell, type Member, type Source } from './source.ts'

/** What a schema says of its class. */
export type ReadSchema = {
  readonly storedName: string
  readonly kind: ObjectTypeKind
  readonly properties: readonly ReadProperty[]
  readonly pieces: readonly Piece[]
  readonly places: Readonly<Record<'entry' | 'primaryKey' | 'kind', number>>
}

const parts: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['primaryKey', 'primaryKey'],
  ['embedded', 'kind'],
  ['asymmetric', 'kind'],
])

/** Reads a schema; null where it has no name that could be read, which is told. `called`: how the code calls it. */
export function readSchema(source: Source, object: SyntaxNode, called: string): ReadSchema | null {
  const members = membersOf(object)
  const at = (key: string): SyntaxNode | null => {
    const value = members.find((member) => member.key === key)?.value
    return value ? meantBy(value, source) : null
  }
  const name = at('name')
  const storedName = name && stringOf(name)
  for (const { key, node } of members)
    if (key === null) tell(source, 'computed', told(storedName ?? called), node)
  if (storedName === null) {
    tell(source, 'computed', told(called), name ?? object)
    return null
  }
  const key = at('primaryKey')
  const entries = at('properties')
  const isWritten = entries?.type === 'object'
  if (entries && !isWritten) tell(source, 'computed', told(storedName), entries)
  const read = isWritten ? readEntries(source, storedName, entries, key && stringOf(key)) : nothing
  const place = placeIn(object, source.text)
  return {
    storedName,
    kind: isTrue(at('embedded')) ? 'embedded' : isTrue(at('asymmetric')) ? 'asymmetric' : 'object',
    properties: read.properties,
    pieces: [...members.flatMap(classPiece), ...read.pieces],
    places: {
      entry: isWritten ? placeIn(entries, source.text) : place,
      primaryKey: place,
      kind: place,
    },
  }
}

type Entries = Pick<ReadSchema, 'properties' | 'pieces'>

const nothing: Entries = { properties: [], pieces: [] }

function readEntries(
  source: Source,
  type: string,
  object: SyntaxNode,
  primaryKey: string | null,
): Entries {
  const properties: ReadProperty[] = []
  for (const member of membersOf(object)) {
    if (member.key === null) {
      tell(source, 'computed', told(type), member.node)
      continue
    }
    const property = readEntry(source, type, member.key, member, primaryKey)
    if (property) properties.push(property)
  }
  const pieces = properties.map(({ range, storedName }): Piece => ({
    ...range,
    part: 'entry',
    property: storedName,
  }))
  return { properties, pieces }
}

function classPiece({ key, value, start, end }: Member): readonly Piece[] {
  const part = key === null ? undefined : parts.get(key)
  if (part === undefined || !value) return []
  return [{ start, end, part, property: null, says: JSON.stringify([key, saidBy(value)]) }]
}

function saidBy(value: SyntaxNode): string {
  return stringOf(value) ?? value.text
}

function isTrue(node: SyntaxNode | null): boolean {
  return node?.type === 'true'
}

function told(type: string) {
  return { type, property: '' }
}
