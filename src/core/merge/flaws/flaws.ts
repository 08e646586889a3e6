import {
  namespaceOf,
  objectTypesOf,
  propertyOf,
  type Model,
  type ObjectType,
  type Property,
} from '#core/model'
import { cyclesOf } from './cycles.ts'
import { flawKey, pairsBy, propertyPath, typePath, type Flaw } from './flaw.ts'
import { flawOfReference } from './references.ts'

/** Every rule of edits that this model breaks. */
export function flawsOf(model: Model): readonly Flaw[] {
  const types = objectTypesOf(model)
  return [
    ...sharedNames(types),
    ...sharedCollections(types),
    ...sharedIds(types),
    ...types.flatMap((type) => [
      ...sharedPropertyNames(type),
      ...flawsOfHead(type),
      ...type.properties.flatMap((property) => flawOfReference(model, type, property) ?? []),
    ]),
    ...cyclesOf(types),
  ]
}

function sharedNames(types: readonly ObjectType[]): readonly Flaw[] {
  return pairsBy(types, ({ name }) => name).map(([a, b]) => ({
    key: flawKey('name', [a.id, b.id], a.name),
    paths: [typePath(a, 'name'), typePath(b, 'name')],
    reason: `Two object types would be called \`${a.name}\`.`,
  }))
}

function sharedCollections(types: readonly ObjectType[]): readonly Flaw[] {
  const space = ({ collection }: ObjectType): string | null => collection && namespaceOf(collection)
  return pairsBy(types, space).map(([a, b]) => ({
    key: flawKey('collection', [a.id, b.id], space(a)),
    paths: [typePath(a, 'collection'), typePath(b, 'collection')],
    reason: `\`${a.name}\` and \`${b.name}\` would be stored in one collection.`,
  }))
}

function sharedIds(types: readonly ObjectType[]): readonly Flaw[] {
  const all = types.flatMap((type) => type.properties.map((property) => ({ type, property })))
  return pairsBy(all, ({ property }) => property.id).map(([a, b]) => ({
    key: flawKey('id', [a.type.id, b.type.id], a.property.id),
    paths: [propertyPath(a.type, a.property), propertyPath(b.type, b.property)],
    reason: `\`${a.type.name}.${a.property.name}\` and \`${b.type.name}.${b.property.name}\` would be one property.`,
  }))
}

function sharedPropertyNames(type: ObjectType): readonly Flaw[] {
  return pairsBy(type.properties, ({ name }) => name)
    .filter(([a, b]) => meet(a, b))
    .map(([a, b]) => ({
      key: flawKey('property', [a.id, b.id], type.id, a.name, [a.only ?? '', b.only ?? ''].sort()),
      paths: [a, b].flatMap((one) => ['name', 'only'].map((part) => propertyPath(type, one, part))),
      reason: `Two properties of \`${type.name}\` would be called \`${a.name}\`.`,
    }))
}

/** Is there a side that has both? */
function meet(a: Property, b: Property): boolean {
  return a.only === undefined || b.only === undefined || a.only === b.only
}

function flawsOfHead(type: ObjectType): readonly Flaw[] {
  const { id, name, kind, primaryKey, collection } = type
  const flaws: Flaw[] = []
  if (kind === 'embedded' && (primaryKey || collection))
    flaws.push({
      key: flawKey('embedded', [id], primaryKey, collection && namespaceOf(collection)),
      paths: ['kind', 'primaryKey', 'collection'].map((part) => typePath(type, part)),
      reason: `\`${name}\` would be embedded and have ${primaryKey ? 'a primary key' : 'a collection'}.`,
    })
  if (primaryKey && !propertyOf(type, primaryKey))
    flaws.push({
      key: flawKey('key', [id], primaryKey),
      paths: [typePath(type, 'primaryKey'), propertyPath(type, { id: primaryKey })],
      reason: `The primary key of \`${name}\` would be a property that is gone.`,
    })
  return flaws
}
