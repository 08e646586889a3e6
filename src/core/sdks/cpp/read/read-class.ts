import { jsonText } from '#core/model'
import type { CodeClass } from '../../code.ts'
import type { Piece, Range, ReadClass } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import type { Alpha } from './alpha.ts'
import { fieldsOf } from './fields.ts'
import { readMember, type MemberReading } from './read-member.ts'

/** A macro that describes a class. */
export type Schema = {
  readonly kind: CodeClass['kind']
  readonly className: string
  /** The members that it names. */
  readonly names: readonly string[]
  readonly range: Range
}

export type ClassReading = {
  readonly source: ReadClass
  readonly members: readonly MemberReading[]
  /** Names in the schema that no member has. */
  readonly missing: readonly string[]
}

/** Reads a struct by the macro that describes it: what that does not name is not persisted. `usings` bring its name here. */
export function readClass(
  struct: SyntaxNode,
  body: SyntaxNode,
  schema: Schema,
  usings: readonly Range[],
  text: string,
): ClassReading {
  const fields = fieldsOf(body)
  const named = new Set(schema.names)
  const members = fields
    .filter(({ name }) => named.has(name))
    .map((field) => readMember(field, field.name, false))
  const { className: name, kind, range } = schema
  const present = new Set(fields.map((field) => field.name))
  const missing = schema.names.filter((one) => !present.has(one))
  const macro = { ...range, part: 'macro', property: null, ...macroOf(schema, members) }
  const said = { name, storedName: name, kind }
  const source = { ...sourceOf(struct, body, said, members, [macro], text), dialect: null }
  const whole = { start: source.range.start, end: withSign(range.end, text) }
  const isTogether = isGap(text, source.range.end, range.start)
  const elsewhere = [...usings, { start: range.start, end: whole.end }]
  return {
    source: isTogether ? { ...source, range: whole } : { ...source, elsewhere },
    members,
    missing,
  }
}

/** Reads a struct of the first versions of the SDK. */
export function readAlphaClass(
  struct: SyntaxNode,
  body: SyntaxNode,
  { kind, storedName, entries, range }: Alpha,
  text: string,
): ClassReading {
  const name = struct.childForFieldName('name')?.text ?? ''
  const members = fieldsOf(body)
    .filter((field) => (entries ? entries.has(field.name) : /\bpersisted\s*</.test(field.type)))
    .map((field) => {
      const said = entries?.get(field.name)
      return readMember(field, said?.storedName ?? field.name, said?.isKey ?? false)
    })
  const schema: readonly Piece[] = range
    ? [
        {
          ...range,
          part: 'schema',
          property: null,
          says: jsonText(text.slice(range.start, range.end)),
        },
      ]
    : []
  const said = { name, storedName: storedName ?? name, kind }
  const source = { ...sourceOf(struct, body, said, members, schema, text), dialect: 'alpha' }
  return { source, members, missing: [] }
}

function sourceOf(
  struct: SyntaxNode,
  body: SyntaxNode,
  said: Pick<CodeClass, 'name' | 'storedName' | 'kind'>,
  members: readonly MemberReading[],
  pieces: readonly Piece[],
  text: string,
): Omit<ReadClass, 'dialect'> {
  const nameNode = struct.childForFieldName('name') ?? struct
  const properties = members.flatMap(({ property }) => property ?? [])
  const end = withSign(struct.endIndex, text)
  const head = { start: struct.startIndex, end: body.startIndex, part: 'head', property: null }
  return {
    ...said,
    properties,
    range: { start: struct.startIndex, end },
    nameRange: { start: nameNode.startIndex, end: nameNode.endIndex },
    pieces: [
      { ...head, says: jsonText([said.name, said.storedName]) },
      ...properties.map(({ storedName, range }): Piece => ({
        ...range,
        part: 'member',
        property: storedName,
      })),
      ...pieces,
    ],
    places: { member: members.at(-1)?.field.range.end ?? body.startIndex + 1, macro: end },
  }
}

function macroOf(
  { kind, className, names }: Schema,
  members: readonly MemberReading[],
): Pick<Piece, 'says' | 'keeps'> {
  const read = new Set(members.flatMap(({ property }) => property?.name ?? []))
  const said = names.filter((name) => read.has(name)).sort()
  const others = names.filter((name) => !read.has(name))
  return {
    says: jsonText([kind, className, ...said]),
    keeps: others.map((name) => `, ${name}`).join(''),
  }
}

/** Behind the semicolon that follows, if one does. */
function withSign(at: number, text: string): number {
  const sign = /^\s{0,80};/.exec(text.slice(at, at + 81))
  return at + (sign?.[0].length ?? 0)
}

/** Are there nothing but comments between a struct and its macro? */
function isGap(text: string, start: number, end: number): boolean {
  if (end < start || end - start > 2000) return false
  const gap = text.slice(start, end).replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, '')
  return gap.trim() === ''
}
