import type { CodeClass } from '../../code.ts'
import type { Range } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { textOfStrings } from '../literals.ts'

/** What a class of the first versions of the SDK says of itself: it has a base class, and a schema among its members. */
export type Alpha = {
  readonly kind: CodeClass['kind']
  readonly storedName: string | null
  /** By the names of the members. Null where the schema is not understood: then all persisted ones are. */
  readonly entries: ReadonlyMap<
    string,
    { readonly storedName: string; readonly isKey: boolean }
  > | null
  readonly range: Range | null
}

const base = /\b(?:(embedded_)|(asymmetric_))?object(?:_base)?\s*(?:<|,|$)/

/** Null for a class of the present kind, or none of Realm's. */
export function alphaOf(struct: SyntaxNode, body: SyntaxNode): Alpha | null {
  const clause = struct.namedChildren.find(({ type }) => type === 'base_class_clause')
  const found = base.exec(clause?.text ?? '')
  if (!found) return null
  const kind = found[1] ? 'embedded' : found[2] ? 'asymmetric' : 'object'
  const schema = body.namedChildren.find(isSchema)
  const range = schema ? { start: schema.startIndex, end: schema.endIndex } : null
  const code = schema?.text ?? ''
  const name = /\bschema\s*[(<]\s*("(?:[^"\\]|\\.)*")/.exec(code)?.[1]
  const entries = [...code.matchAll(entry)].map(
    ([, before, member = '', key, after]) =>
      [
        member,
        {
          storedName: textOfStrings(before ?? after ?? '') ?? member,
          isKey: /primary|true/.test(key ?? ''),
        },
      ] as const,
  )
  return {
    kind,
    storedName: name === undefined ? null : textOfStrings(name),
    entries: entries.length > 0 ? new Map(entries) : null,
    range,
  }
}

/** `property<&A::b, true>("b")`, or `property<"b", &A::b, primary_key<true>>`. */
const entry =
  /\bproperty\s*<\s*(?:("(?:[^"\\]|\\.)*")\s*,\s*)?&\s*(?:\p{XID_Continue}+\s*::\s*)+(\p{XID_Continue}+)\s*((?:,[^()&;]{0,80}?)?)>\s*(?:\(\s*("(?:[^"\\]|\\.)*")\s*\)|(?=[,>]))/gu

function isSchema(member: SyntaxNode): boolean {
  if (member.type === 'alias_declaration')
    return member.childForFieldName('name')?.text === 'schema'
  return (
    member.type === 'field_declaration' && member.childForFieldName('declarator')?.text === 'schema'
  )
}
