import type { Piece, ReadClass } from '../../../reading/file-reading.ts'
import type { SyntaxNode } from '../../../syntax.ts'
import { classFields, type ClassField } from './class-fields.ts'
import { readDecorated } from './read-decorated.ts'
import { readSchema } from './read-schema.ts'
import { afterBrace, meantBy, tell, type Source } from './source.ts'

/** A class that was read, and the schema that it was read from. */
export type ClassReading = { readonly read: ReadClass | null; readonly schema: SyntaxNode | null }

/** Reads a class with a static schema, or one of which Realm’s Babel plugin makes a schema; null for any other. */
export function readClass(source: Source, node: SyntaxNode): ClassReading {
  const name = node.childForFieldName('name')
  const body = node.childForFieldName('body')
  const fields = body ? classFields(body) : []
  const own = fields.find(({ isStatic, key }) => isStatic && key === 'schema')?.value
  const said = own ?? (name ? source.schemas.get(name.text) : undefined)
  if (!body) return { read: null, schema: null }
  if (!said) {
    const isDecorated = name && isBased(source, node) && /\.[cm]?tsx?$/i.test(source.path)
    return { read: isDecorated ? decorated(source, node, name, body, fields) : null, schema: null }
  }
  const schema = meantBy(said, source)
  if (schema.type !== 'object') {
    if (own) tell(source, 'computed', { type: name?.text ?? '', property: '' }, said)
    return { read: null, schema: null }
  }
  const read = readSchema(source, schema, name?.text ?? '')
  if (!read) return { read: null, schema }
  const { storedName, kind, properties, pieces, places } = read
  const stored = new Map(properties.map((property) => [property.name, property.storedName]))
  const members = fields.flatMap(({ isStatic, key, start, end }): readonly Piece[] => {
    const property = isStatic || key === null ? undefined : stored.get(key)
    return property === undefined ? [] : [{ start, end, part: 'member', property }]
  })
  const named = { name: name?.text ?? storedName, storedName, kind }
  return {
    schema,
    read: {
      ...named,
      properties,
      ...rangesOf(node, name),
      pieces: [headOf(node, body, named), ...members, ...pieces],
      places: { ...places, member: memberPlace(source, body, fields) },
      dialect: null,
    },
  }
}

function decorated(
  source: Source,
  node: SyntaxNode,
  { text: name }: SyntaxNode,
  body: SyntaxNode,
  fields: readonly ClassField[],
): ReadClass {
  const { pieces, ...said } = readDecorated(source, name, fields)
  const { storedName, kind } = said
  const member = memberPlace(source, body, fields)
  const statics = fields.filter(({ isStatic }) => isStatic).at(-1)?.end ?? member
  return {
    name,
    ...said,
    ...rangesOf(node, node.childForFieldName('name')),
    pieces: [headOf(node, body, { name, storedName, kind }), ...pieces],
    places: { member, name: statics, primaryKey: statics, kind: statics },
    dialect: null,
  }
}

/** Does the class extend Realm’s `Object`? */
function isBased({ bases }: Source, node: SyntaxNode): boolean {
  const heritage = node.namedChildren.find(({ type }) => type === 'class_heritage')
  const [clause] = heritage?.namedChildren ?? []
  const base = clause?.childForFieldName('value')?.text.replace(/\s+/g, '')
  return base !== undefined && bases.has(base)
}

function wholeOf(node: SyntaxNode): SyntaxNode {
  return node.parent?.type === 'export_statement' ? node.parent : node
}

function rangesOf(
  node: SyntaxNode,
  name: SyntaxNode | null,
): Pick<ReadClass, 'range' | 'nameRange'> {
  const { startIndex: start, endIndex: end } = wholeOf(node)
  return {
    range: { start, end },
    nameRange: name
      ? { start: name.startIndex, end: name.endIndex }
      : { start: node.startIndex, end: node.startIndex + 'class'.length },
  }
}

function headOf(
  node: SyntaxNode,
  body: SyntaxNode,
  { name, storedName, kind }: Pick<ReadClass, 'name' | 'storedName' | 'kind'>,
): Piece {
  const says = JSON.stringify([name, storedName, kind])
  const { startIndex: start } = wholeOf(node)
  return { start, end: body.startIndex, part: 'head', property: null, says }
}

function memberPlace({ text }: Source, body: SyntaxNode, fields: readonly ClassField[]): number {
  return fields.filter(({ isStatic }) => !isStatic).at(-1)?.end ?? afterBrace(body, text)
}
