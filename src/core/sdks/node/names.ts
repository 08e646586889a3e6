import type { Diagnostic } from '#core/diagnostics'
import {
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { freeName, toIdentifier } from '../shared/identifier.ts'
import { javascriptReserved } from '../shared/javascript.ts'
import { nodeDiagnostics } from './diagnostics.ts'
import type { NodeOptions } from './options.ts'

/** Names that generated modules use themselves, or that TypeScript keeps for itself where modules become CommonJS. */
const own = [
  'Realm',
  'BSON',
  'ObjectSchema',
  'Date',
  'ArrayBuffer',
  'schema',
  'index',
  'module',
].concat(['Object', 'require', 'exports'])

/** Members of `Realm.Object` that a class field must not hide. Source: realm-js `packages/realm/src/Object.ts`. */
const members: ReadonlySet<string> = new Set([
  'addListener',
  'constructor',
  'entries',
  'getPropertyType',
  'isValid',
  'keys',
  'linkingObjects',
  'linkingObjectsCount',
  'objectSchema',
  'removeAllListeners',
  'removeListener',
  'toJSON',
  '_objectId',
  '_objectKey',
])

type Remembered = {
  readonly order: Model['order']
  readonly names: ReadonlyMap<ObjectTypeId, string>
}

const known = new WeakMap<Model['objectTypes'], Remembered>()

/**
 * The class of every object type: its code name or name, made an identifier. No two differ in case alone, so that
 * files named after them do not clash.
 */
export function classNames(model: Model): ReadonlyMap<ObjectTypeId, string> {
  const remembered = known.get(model.objectTypes)
  if (remembered?.order === model.order) return remembered.names
  const taken = new Set(own.map((name) => name.toLowerCase()))
  const names = new Map<ObjectTypeId, string>()
  const isTaken = (name: string): boolean =>
    taken.has(name.toLowerCase()) || javascriptReserved.has(name)
  for (const type of objectTypesOf(model)) {
    const name = freeName(toIdentifier(type.client.codeName ?? type.name), isTaken)
    taken.add(name.toLowerCase())
    names.set(type.id, name)
  }
  known.set(model.objectTypes, { order: model.order, names })
  return names
}

/** The name of a property in code, and what had to be changed about it. */
export type CodeName = { readonly name: string; readonly hasField: boolean }

/** The code name of every property. Rules: realm-core `object_schema.cpp` (aliases), realm-js (primary key). */
export function codeNames(
  type: ObjectType,
  language: NodeOptions['language'],
): { names: ReadonlyMap<PropertyId, CodeName>; diagnostics: readonly Diagnostic[] } {
  const names = new Map<PropertyId, CodeName>()
  const diagnostics: Diagnostic[] = []
  const persisted = new Set(type.properties.map(({ name }) => name))
  const taken = new Set<string>()
  const isHidden = (name: string): boolean => language === 'typescript' && members.has(name)
  for (const property of type.properties) {
    const where = { objectType: type.id, property: property.id }
    const slots = { type: type.name, property: property.name }
    const wanted = property.client.codeName ?? property.name
    const isPrimary = type.primaryKey === property.id
    let name = wanted
    if (wanted !== property.name && isPrimary) {
      diagnostics.push(
        nodeDiagnostics.report('primary-key-renamed', { ...slots, text: wanted }, where),
      )
      name = property.name
    } else if (wanted !== property.name && (persisted.has(wanted) || taken.has(wanted))) {
      diagnostics.push(nodeDiagnostics.report('code-name-taken', { ...slots, text: wanted }, where))
      name = property.name
    }
    if (isHidden(name) && isPrimary)
      diagnostics.push(nodeDiagnostics.report('no-field', slots, where))
    else if (isHidden(name)) {
      name = freeName(`${name}_`, (one) => persisted.has(one) || taken.has(one))
      diagnostics.push(nodeDiagnostics.report('reserved-name', { ...slots, text: name }, where))
    }
    taken.add(name)
    names.set(property.id, { name, hasField: !isHidden(name) })
  }
  return { names, diagnostics }
}
