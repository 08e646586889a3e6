import type { PrimitiveType } from '#core/model'
import type { CodeProperty } from '../../code.ts'
import { stringLiteral } from '../javascript.ts'
import type { Written } from './written.ts'

/** The TypeScript type of one value. Source: realm-js `Types.ts`, `bson`. */
const fieldTypes = {
  bool: 'boolean',
  int: 'Realm.Types.Int',
  float: 'Realm.Types.Float',
  double: 'Realm.Types.Double',
  decimal128: 'BSON.Decimal128',
  string: 'string',
  date: 'Date',
  objectId: 'BSON.ObjectId',
  uuid: 'BSON.UUID',
  data: 'ArrayBuffer',
  mixed: 'Realm.Mixed',
} as const satisfies Record<PrimitiveType, string>

const generics = { list: 'Realm.List', set: 'Realm.Set', dictionary: 'Realm.Dictionary' } as const

/**
 * The TypeScript type of a field. Realm’s Babel plugin makes the schema of it, so that it understands fewer.
 * Source: realm-js `packages/babel-plugin`.
 */
export function fieldType(property: CodeProperty, { form }: Written): string {
  const { value, container, counter, elementOptional } = property
  if (value.kind === 'inverse')
    return form === 'babel'
      ? `Realm.Types.LinkingObjects<${value.className}, ${stringLiteral(value.storedProperty)}>`
      : `Realm.Results<${value.className}>`
  if (counter) return 'Realm.Types.Counter'
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  const element = isMixed ? mixedType(form) : elementType(property, form)
  if (container === 'none') return element
  const empty = value.kind === 'primitive' ? ' | undefined' : form === 'babel' ? '' : ' | null'
  return `${generics[container]}<${element}${elementOptional && !isMixed ? empty : ''}>`
}

function mixedType(form: Written['form']): string {
  return form === 'babel' ? 'Realm.Types.Mixed' : fieldTypes.mixed
}

/**
 * An import that only types use is gone before Realm’s Babel plugin looks for it: there `BSON` is reached through `Realm`,
 * which the class itself needs.
 */
function elementType({ value }: CodeProperty, form: Written['form']): string {
  if (value.kind !== 'primitive') return value.className
  const through = form === 'babel' && ofBson.has(value.primitive) ? 'Realm.' : ''
  return through + fieldTypes[value.primitive]
}

const ofBson: ReadonlySet<PrimitiveType> = new Set(['decimal128', 'objectId', 'uuid'])

/** Does the code of this property need `BSON` itself? */
export function usesBson(property: CodeProperty, { form }: Written): boolean {
  const { value, container } = property
  if (value.kind !== 'primitive' || !ofBson.has(value.primitive)) return false
  return form === 'classes' || (property.default !== null && container === 'none')
}
