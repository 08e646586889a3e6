import type { ObjectTypeKind } from '#core/model'
import type { Piece, ReadProperty } from '../../../reading/file-reading.ts'
import type { SyntaxNode } from '../../../syntax.ts'
import type { ClassField } from './class-fields.ts'
import { fieldType, type FieldType } from './field-type.ts'
import { readDefault } from './read-default.ts'
import { shaped } from './read-entry.ts'
import { stringOf, tell, type Source } from './source.ts'

/** What a class says of which Realm’s Babel plugin makes a schema. */
export type ReadDecorated = {
  readonly storedName: string
  readonly kind: ObjectTypeKind
  readonly properties: readonly ReadProperty[]
  readonly pieces: readonly Piece[]
}

const parts: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['primaryKey', 'primaryKey'],
  ['embedded', 'kind'],
  ['asymmetric', 'kind'],
])

/** Reads the fields of a class as Realm’s Babel plugin does. Source: realm-js `packages/babel-plugin`. */
export function readDecorated(
  source: Source,
  name: string,
  fields: readonly ClassField[],
): ReadDecorated {
  const statics = fields.filter(({ isStatic }) => isStatic)
  const said = (key: string): SyntaxNode | null =>
    statics.find((field) => field.key === key)?.value ?? null
  const textOf = (key: string): string | null => {
    const value = said(key)
    return value && stringOf(value)
  }
  const storedName = textOf('name') ?? name
  const primaryKey = textOf('primaryKey')
  const properties = fields
    .filter(({ isStatic }) => !isStatic)
    .flatMap((field) => readField(source, storedName, field, primaryKey) ?? [])
  return {
    storedName,
    kind: isTrue(said('embedded'))
      ? 'embedded'
      : isTrue(said('asymmetric'))
        ? 'asymmetric'
        : 'object',
    properties,
    pieces: [
      ...statics.flatMap(staticPiece),
      ...properties.map(({ range, storedName }): Piece => ({
        ...range,
        part: 'member',
        property: storedName,
      })),
    ],
  }
}

function isTrue(node: SyntaxNode | null): boolean {
  return node?.type === 'true'
}

function staticPiece({ key, value, start, end }: ClassField): readonly Piece[] {
  const part = key === null ? undefined : parts.get(key)
  if (part === undefined || !value) return []
  const says = JSON.stringify([key, stringOf(value) ?? value.text])
  return [{ start, end, part, property: null, says }]
}

function readField(
  source: Source,
  type: string,
  field: ClassField,
  primaryKey: string | null,
): ReadProperty | null {
  const { key, node, value, start, end } = field
  const told = { type, property: key ?? '' }
  const shape = key === null ? null : shapeOf(source, field)
  if (!shape || key === null) {
    tell(source, 'type-not-understood', told, field.type ?? node)
    return null
  }
  const { isNull, ...said } = shape
  if (isNull && field.type) tell(source, 'null-union', told, field.type)
  const decorators = decoratorsOf(field)
  const primitive = said.value.kind === 'primitive' ? said.value.primitive : 'mixed'
  const isPrimary = key === primaryKey
  const text = value && readDefault(source, value, primitive, told)
  return {
    ...said,
    optional: said.optional || field.isOptional,
    name: key,
    storedName: decorators.get('mapTo') ?? key,
    primaryKey: isPrimary,
    index: isPrimary ? null : indexOf(decorators.get('index')),
    default: text === 'null' ? null : text,
    range: { start, end },
  }
}

function indexOf(said: string | null | undefined): ReadProperty['index'] {
  if (said === undefined) return null
  return said === 'full-text' ? said : 'general'
}

/** What each decorator of Realm’s says, by its name; null for one that says nothing more. */
function decoratorsOf({ decorators }: ClassField): ReadonlyMap<string, string | null> {
  return new Map(
    decorators.flatMap((decorator) => {
      const [said] = decorator.namedChildren
      const called = said?.type === 'call_expression' ? said.childForFieldName('function') : said
      const name = /^(?:Realm\.)?(index|mapTo)$/.exec(called?.text ?? '')?.[1]
      if (name === undefined) return []
      const [given] = said?.childForFieldName('arguments')?.namedChildren ?? []
      return [[name, given ? stringOf(given) : null] as const]
    }),
  )
}

function shapeOf(source: Source, { type, value }: ClassField): FieldType | null {
  if (type) return fieldType(source, type)
  const primitive = value && inferred(value)
  return primitive
    ? { ...shaped({ kind: 'primitive', primitive }, 'none', false), isNull: false }
    : null
}

const made = {
  Decimal128: 'decimal128',
  ObjectId: 'objectId',
  UUID: 'uuid',
  Date: 'date',
  ArrayBuffer: 'data',
} as const

/** The type of a field that does not say one. */
function inferred(value: SyntaxNode) {
  if (value.type === 'true' || value.type === 'false') return 'bool'
  if (value.type === 'string') return 'string'
  if (value.type === 'number') return 'double'
  if (value.type !== 'new_expression') return null
  const name = value.childForFieldName('constructor')?.text.split('.').at(-1) ?? ''
  return Object.entries(made).find(([one]) => one === name)?.[1] ?? null
}
