import { spanAt, type Diagnostic, type TextSpan } from '#core/diagnostics'
import { report } from '../../../diagnostics.ts'
import type { SyntaxNode } from '../../../syntax.ts'
import { realmJsDiagnostics } from '../diagnostics.ts'

/** A file that is being read: what its names stand for, and what was found odd in it. */
export type Source = {
  readonly path: string
  readonly text: string
  /** The values of its constants, by name. */
  readonly constants: ReadonlyMap<string, SyntaxNode>
  /** What is assigned to the `schema` of a class, by the name of the class. */
  readonly schemas: ReadonlyMap<string, SyntaxNode>
  /** The names that are imported from Realm. */
  readonly ofRealm: ReadonlySet<string>
  /** What Realm’s `Object` is called in the file. */
  readonly bases: ReadonlySet<string>
  readonly diagnostics: Diagnostic[]
}

/** A member of a class, as far as it is told of. */
export type Told = { readonly type: string; readonly property: string }

type Report = (
  slots: Told & { readonly text: string },
  where: { readonly span: TextSpan },
) => Diagnostic

const own = realmJsDiagnostics.report
const reports = {
  'type-not-understood': (slots, where) => report('type-not-understood', slots, where),
  'default-not-understood': (slots, where) => report('default-not-understood', slots, where),
  computed: (slots, where) => own('computed', slots, where),
  'old-form': (slots, where) => own('old-form', slots, where),
  'null-union': (slots, where) => own('null-union', slots, where),
} satisfies Readonly<Record<string, Report>>

/** Tells something about a node. */
export function tell(
  source: Source,
  code: keyof typeof reports,
  told: Told,
  node: SyntaxNode,
): void {
  const span = spanAt(source.path, source.text, node.startIndex, node.endIndex)
  source.diagnostics.push(reports[code]({ ...told, text: shortText(node) }, { span }))
}

function shortText(node: SyntaxNode): string {
  const text = node.text.replace(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const wrappers: ReadonlySet<string> = new Set([
  'as_expression',
  'satisfies_expression',
  'parenthesized_expression',
  'non_null_expression',
  'type_assertion',
])

/** The expression without types and parentheses around it. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner = node
  while (wrappers.has(inner.type)) {
    const parts = inner.namedChildren.filter(({ type }) => type !== 'comment')
    const next = inner.type === 'type_assertion' ? parts.at(-1) : parts[0]
    if (!next) return inner
    inner = next
  }
  return inner
}

/** What an expression stands for: a name of the file's own constants is looked up. */
export function meantBy(node: SyntaxNode, { constants }: Source): SyntaxNode {
  let meant = unwrapped(node)
  for (let steps = 0; steps < 8 && isName(meant); steps += 1) {
    const value = constants.get(meant.text)
    if (!value) return meant
    meant = unwrapped(value)
  }
  return meant
}

/**
 * The text that an expression stands for; null where that takes running it. `Dog.schema.name` and `Dog.name` stand for
 * the name of the class, which is looked up when all files are read.
 */
export function textMeantBy(node: SyntaxNode, source: Source): string | null {
  const meant = meantBy(node, source)
  if (meant.type === 'member_expression') return nameMeantBy(meant, source)
  if (meant.type !== 'template_string') return stringOf(meant)
  const parts = meant.namedChildren.filter(({ type }) => type === 'template_substitution')
  if (parts.length === 0) return stringOf(meant)
  let text = meant.text.slice(1, -1)
  for (const part of parts) {
    const [inner] = part.namedChildren
    const said = inner && inner.type !== 'template_string' ? textMeantBy(inner, source) : null
    if (said === null) return null
    text = text.replace(part.text, () => said)
  }
  return text
}

function nameMeantBy({ text }: SyntaxNode, source: Source): string | null {
  const [, holder = '', schema] = /^([\w$]+)(\.schema)?\.name$/.exec(text) ?? []
  if (holder === '') return null
  const constant = source.constants.get(holder)
  const object = constant && schema === undefined ? unwrapped(constant) : undefined
  if (object?.type === 'object') {
    const name = membersOf(object).find(({ key }) => key === 'name')?.value
    return name ? stringOf(meantBy(name, source)) : null
  }
  return constant || /schema$/i.test(holder) ? null : holder
}

function isName({ type }: SyntaxNode): boolean {
  return type === 'identifier' || type === 'shorthand_property_identifier'
}

/** One member of an object literal, with the comma after it. */
export type Member = {
  readonly node: SyntaxNode
  /** Null for what has no plain name: a spread, a computed key. */
  readonly key: string | null
  readonly value: SyntaxNode | null
  readonly start: number
  readonly end: number
}

/** The members of an object literal, in order. */
export function membersOf(object: SyntaxNode): readonly Member[] {
  const parts = object.children.filter(({ type }) => type !== 'comment')
  return parts.flatMap((node, at) => {
    if (!node.isNamed || node.isError) return []
    const after = parts[at + 1]
    const end = after?.type === ',' ? after.endIndex : node.endIndex
    return [{ node, ...memberParts(node), start: node.startIndex, end }]
  })
}

function memberParts(node: SyntaxNode): Pick<Member, 'key' | 'value'> {
  if (node.type === 'shorthand_property_identifier') return { key: node.text, value: node }
  if (node.type !== 'pair') return { key: null, value: null }
  const key = node.childForFieldName('key')
  return { key: key && keyText(key), value: node.childForFieldName('value') }
}

/** The name that a key says; null where it is computed. */
export function keyText(key: SyntaxNode): string | null {
  if (key.type === 'computed_property_name') {
    const inner = key.namedChildren[0]
    return inner ? stringOf(inner) : null
  }
  return key.type === 'string' ? stringOf(key) : key.text
}

/** Where a new member of an object literal goes: after the last comma, so that none is missing. */
export function placeIn(object: SyntaxNode, text: string): number {
  const last = object.children.findLast(({ type }) => type === ',')
  return last ? last.endIndex : afterBrace(object, text)
}

/** Right after the opening brace, and after the line break that follows it. */
export function afterBrace(body: SyntaxNode, text: string): number {
  const start = body.startIndex + 1
  const gap = /^[ \t]*\r?\n/.exec(text.slice(start, start + 200))
  return start + (gap ? gap[0].length : 0)
}

const escapes: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' }),
)
const escape = /\\(u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[\s\S])/gi

/** The text that a string literal stands for; null for anything else. */
export function stringOf(node: SyntaxNode): string | null {
  const isTemplate = node.type === 'template_string'
  if (node.type !== 'string' && !isTemplate) return null
  if (isTemplate && node.namedChildren.some(({ type }) => type === 'template_substitution'))
    return null
  const { text } = node
  const inner = text.slice(1, text.length > 1 && text.endsWith(text[0] ?? '') ? -1 : undefined)
  return inner.replace(escape, (_, said: string) => unescaped(said))
}

function unescaped(said: string): string {
  const code = /^[ux]\{?([\da-f]+)\}?$/i.exec(said)?.[1]
  if (code !== undefined && said.length > 1) {
    const point = Number.parseInt(code, 16)
    return point > 0x10_ff_ff ? '' : String.fromCodePoint(point)
  }
  if (/^[\r\n\u2028\u2029]/.test(said)) return ''
  return escapes.get(said) ?? said
}
