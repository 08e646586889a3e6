import { isIdentifier, toIdentifier } from '../names/identifier.ts'
import { javascriptReserved } from '../javascript.ts'
import type { Written } from './written.ts'

/** Names that generated modules use themselves, or that TypeScript keeps for itself where modules become CommonJS. */
const own: ReadonlySet<string> = new Set(
  'Realm BSON ObjectSchema Date ArrayBuffer schema index mapTo module Object require exports'.split(
    ' ',
  ),
)

/** Words that begin declarations in TypeScript; a class of such a name is easily taken for one. */
const declaring: ReadonlySet<string> = new Set(
  'abstract async declare get namespace override set type using'.split(' '),
)

/**
 * Members of `Realm.Object`, and of every object, that a class field must not hide.
 * Source: realm-js `packages/realm/src/Object.ts`; TypeScript, `lib.es5.d.ts`.
 */
const members: ReadonlySet<string> = new Set(
  (
    'addListener constructor entries getPropertyType isValid keys linkingObjects linkingObjectsCount objectSchema ' +
    'removeAllListeners removeListener toJSON _objectId _objectKey ' +
    'hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf'
  ).split(' '),
)

/** Would a class field of this name hide what every Realm object has? */
export function isHidden(name: string, { form }: Written): boolean {
  return form !== 'schemas' && members.has(name)
}

/** May a class be called this, whatever modules become? */
export function isClassName(name: string): boolean {
  return (
    [javascriptReserved, own, declaring].every((words) => !words.has(name)) && isIdentifier(name)
  )
}

/** Must a class field of this name be quoted, though it is an identifier? */
export function isQuoted(name: string): boolean {
  return name === '__proto__' || name === 'abstract'
}

/**
 * May a property be called this? Anything may be a key. What Realm’s Babel plugin reads must be an identifier, and a
 * primary key that hides a member just has no field where the schema names it.
 */
export function isPropertyName(name: string, isPrimaryKey: boolean, written: Written): boolean {
  if (written.form === 'babel')
    return isIdentifier(name) && !isQuoted(name) && !isHidden(name, written)
  return isPrimaryKey || !isHidden(name, written)
}

/** The nearest name that a property may have. */
export function legalPropertyName(name: string, written: Written): string {
  const clean = written.form === 'babel' ? toIdentifier(name) : name
  return isPropertyName(clean, false, written) ? clean : `${clean}_`
}
