import { jsonText, type PrimitiveType } from '#core/model'
import type { CodeClass } from '../../code.ts'
import type { Piece, Range, ReadClass, ReadProperty } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { bareName, modifiersOf } from './nodes.ts'
import { overridesOf, type Overrides } from './overrides.ts'
import { readMember, type MemberReading } from './read-member.ts'
import { variablesOf, type Variable } from './variables.ts'

/** A class, and what in it is not understood. */
export type ClassReading = {
  readonly source: ReadClass
  readonly hidden: readonly {
    readonly what: 'type' | 'default'
    readonly variable: Variable
    readonly storedName: string
  }[]
  readonly overrides: Overrides
}

/** The file that a class is in: its text, and the names of types that are stored as a primitive one. */
export type FileSoFar = {
  readonly text: string
  readonly aliases: ReadonlyMap<string, PrimitiveType>
}

/** The variables in the body of a class, in order. */
export function variablesIn(body: SyntaxNode): readonly Variable[] {
  return body.namedChildren
    .filter(({ type }) => type === 'property_declaration')
    .flatMap(variablesOf)
}

export function isPersisted({ modifiers, isComputed }: Variable): boolean {
  return modifiers.attributes.has('Persisted') && !isComputed
}

/** Reads a class that has one of Realm's base classes. As soon as one member is `@Persisted`, no other counts. */
export function readClass(
  node: SyntaxNode,
  body: SyntaxNode,
  kind: CodeClass['kind'],
  { text, aliases }: FileSoFar,
): ClassReading {
  const nameNode = node.childForFieldName('name') ?? node
  const name = bareName(nameNode.text)
  const modifiers = modifiersOf(node)
  const overrides = overridesOf(body.namedChildren)
  const all = variablesIn(body)
  const modern = all.filter(isPersisted)
  const showsAll =
    modifiers.attributes.has('objcMembers') ||
    !all.some((one) => one.modifiers.attributes.has('objc'))
  const legacy = modern.length > 0 ? [] : all.filter((one) => isLegacy(one, showsAll, overrides))
  const around = {
    ...overrides,
    storedNames: overrides.mapping?.names ?? new Map<string, string>(),
    isLegacy: legacy.length > 0,
    aliases,
  }
  const members = [...modern, ...legacy].map((variable) => ({
    variable,
    ...readMember(variable, around),
  }))
  const properties = members.flatMap(({ property }) => property ?? [])
  const said = {
    name,
    storedName:
      overrides.storedName?.text ?? modifiers.attributes.get('objc')?.args.get('') ?? name,
    kind,
  }
  return {
    source: {
      ...said,
      properties,
      range: rangeOf(node),
      nameRange: rangeOf(nameNode),
      pieces: [
        { start: node.startIndex, end: body.startIndex, ...head(said) },
        ...properties.map(pieceOf),
        ...overridePieces(said, overrides, properties),
        ...(overrides.storedName ? [] : namedByAttribute(said, body)),
      ],
      places: placesIn(body, members.at(-1)?.variable.range.end ?? null, text),
      dialect: legacy.length > 0 ? 'objc' : null,
    },
    hidden: members.flatMap(hiddenIn(around.storedNames)),
    overrides,
  }
}

function rangeOf({ startIndex: start, endIndex: end }: SyntaxNode): Range {
  return { start, end }
}

function hiddenIn(storedNames: ReadonlyMap<string, string>) {
  return ({ variable, hidden: what }: MemberReading & { readonly variable: Variable }) =>
    what === null
      ? []
      : [{ what, variable, storedName: storedNames.get(variable.name) ?? variable.name }]
}

const collections = /\b(?:List|MutableSet|Map|RealmProperty|RealmOptional|LinkingObjects)\b/

/**
 * Is this a persisted member of a class without `@Persisted`? `showsAll`: Objective-C sees every dynamic member, as it
 * did before Swift 4, when nothing had to say so.
 */
function isLegacy(
  { name, modifiers, isConstant, isComputed, type, initial }: Variable,
  showsAll: boolean,
  { ignored }: Overrides,
): boolean {
  const { words } = modifiers
  if (isComputed || ignored.has(name)) return false
  if (words.has('static') || words.has('class') || words.has('lazy')) return false
  if (collections.test(type ?? initial?.split('(', 1)[0] ?? '')) return true
  const isVisible = showsAll || modifiers.attributes.has('objc')
  return !isConstant && isVisible && words.has('dynamic')
}

type Said = Pick<CodeClass, 'name' | 'storedName' | 'kind'>

function head(said: Said): Pick<Piece, 'part' | 'property' | 'says'> {
  return { part: 'head', property: null, says: jsonText(said) }
}

function pieceOf({ storedName, range }: ReadProperty): Piece {
  return { ...range, part: 'member', property: storedName }
}

function overridePieces(
  { storedName }: Said,
  overrides: Overrides,
  properties: readonly ReadProperty[],
): readonly Piece[] {
  const pieces: Piece[] = []
  if (overrides.storedName) {
    const says = jsonText(storedName)
    pieces.push({ ...overrides.storedName.range, part: 'stored-name', property: null, says })
  }
  if (overrides.mapping) {
    const renamed = properties
      .filter((property) => property.name !== property.storedName)
      .map((property) => [property.name, property.storedName])
      .sort()
    const says = jsonText(renamed)
    pieces.push({ ...overrides.mapping.range, part: 'mapping', property: null, says })
  }
  return pieces
}

/** A name that `@objc` gives needs no method; one that takes its place goes to the end of the body. */
function namedByAttribute({ name, storedName }: Said, body: SyntaxNode): readonly Piece[] {
  if (name === storedName) return []
  const at = body.startIndex + 1
  const says = jsonText(storedName)
  return [{ start: at, end: at, part: 'stored-name', property: null, says }]
}

/** New code goes to the line after the last member, or after the opening brace. */
function placesIn(body: SyntaxNode, lastMember: number | null, text: string): ReadClass['places'] {
  const end = body.text.endsWith('}') ? body.endIndex - 1 : body.endIndex
  const member = lineAfter(lastMember ?? body.startIndex + 1, text, end)
  const others = lineAfter(body.namedChildren.at(-1)?.endIndex ?? member, text, end)
  return { member, mapping: others, 'stored-name': others }
}

/** The start of the next line if nothing but a comment follows on this one. */
function lineAfter(at: number, text: string, end: number): number {
  const rest = /[ \t]*(?:\/\/[^\r\n]*)?(\r\n|\r|\n)/y
  rest.lastIndex = at
  const found = rest.exec(text)
  return found && rest.lastIndex <= end ? rest.lastIndex : at
}
