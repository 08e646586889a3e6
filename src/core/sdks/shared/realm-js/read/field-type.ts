import type { PrimitiveType } from '#core/model'
import type { SyntaxNode } from '../../../syntax.ts'
import { shaped, type ReadShape } from './read-entry.ts'
import { stringOf, type Source } from './source.ts'

/** What the type of a field says, and whether it says so with `null`, which Realm’s Babel plugin does not know. */
export type FieldType = ReadShape & { readonly isNull: boolean }

const plain: ReadonlyMap<string, PrimitiveType> = new Map([
  ['boolean', 'bool'],
  ['string', 'string'],
  ['number', 'double'],
  ['Date', 'date'],
  ['ArrayBuffer', 'data'],
])

/** What `Realm.Types` and `BSON` hold. Source: realm-js `packages/babel-plugin`. */
const ofRealm: ReadonlyMap<string, PrimitiveType> = new Map([
  ['Bool', 'bool'],
  ['String', 'string'],
  ['Int', 'int'],
  ['Float', 'float'],
  ['Double', 'double'],
  ['Decimal128', 'decimal128'],
  ['ObjectId', 'objectId'],
  ['UUID', 'uuid'],
  ['Date', 'date'],
  ['Data', 'data'],
  ['Mixed', 'mixed'],
])

const collections = new Map([
  ['List', 'list'],
  ['Set', 'set'],
  ['Dictionary', 'dictionary'],
] as const)

/** Reads a type as Realm’s Babel plugin does; null where it makes no schema of it. */
export function fieldType(source: Source, node: SyntaxNode): FieldType | null {
  if (node.type === 'parenthesized_type') return inner(source, node)
  if (node.type === 'union_type') return unionType(source, node)
  if (node.type === 'generic_type') return genericType(source, node)
  const name = node.text.replace(/\s+/g, '')
  const primitive = plain.get(name) ?? realmName(source, name, ofRealm)
  if (primitive)
    return { ...shaped({ kind: 'primitive', primitive }, 'none', false), isNull: false }
  if (node.type !== 'type_identifier') return null
  return { ...shaped({ kind: 'named', name }, 'none', false), isNull: false }
}

/** What a name of Realm’s stands for, said in full or imported. */
function realmName<T>(source: Source, name: string, known: ReadonlyMap<string, T>): T | undefined {
  const short = /^(?:Realm\.)?(?:(?:Types|BSON)\.)?(\w+)$/.exec(name)?.[1]
  if (short === undefined) return undefined
  return short !== name || source.ofRealm.has(name) ? known.get(short) : undefined
}

function inner(source: Source, node: SyntaxNode): FieldType | null {
  const [only] = node.namedChildren
  return only ? fieldType(source, only) : null
}

function unionType(source: Source, node: SyntaxNode): FieldType | null {
  const parts = flat(node)
  const isEmpty = ({ text }: SyntaxNode): boolean => text === 'undefined' || text === 'null'
  const [only, ...more] = parts.filter((part) => !isEmpty(part))
  const type = only && more.length === 0 ? fieldType(source, only) : null
  const isNull = parts.some(({ text }) => text === 'null')
  return type && { ...type, optional: true, isNull: isNull || type.isNull }
}

function flat(node: SyntaxNode): readonly SyntaxNode[] {
  return node.namedChildren.flatMap((part) => (part.type === 'union_type' ? flat(part) : [part]))
}

function genericType(source: Source, node: SyntaxNode): FieldType | null {
  const [called, list] = node.namedChildren
  const name = called?.text.replace(/\s+/g, '') ?? ''
  const [first, second] = list?.namedChildren ?? []
  if (/^(Realm\.)?(Types\.)?LinkingObjects$/.test(name)) {
    const property = second?.namedChildren[0] && stringOf(second.namedChildren[0])
    if (!first || !property) return null
    const value = { kind: 'inverse', className: first.text, property } as const
    return { ...shaped(value, 'list', false), isNull: false }
  }
  const container = realmName(source, name, collections)
  const element = first && fieldType(source, first)
  if (!container || !element || element.container !== 'none') return null
  return { ...shaped(element.value, container, element.optional), isNull: element.isNull }
}
