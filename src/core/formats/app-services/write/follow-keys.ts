import {
  objectTypesOf,
  propertyOf,
  withEmbedders,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import { keyOf } from '../schema/scope.ts'
import { writeCollection } from './write-collection.ts'

/**
 * The object types whose texts lag behind once texts were read. `read` are the collections of these: where one calls a
 * property of an embedded object by a new key, the kept texts of all other collections that embed it still have the
 * former one. Each is brought up to date by what it says now, and so are the paths of variations; nothing that any of
 * them says changes.
 */
export function followKeys(
  before: Model,
  after: Model,
  read: ReadonlySet<ObjectTypeId>,
): readonly ObjectType[] {
  const moved = objectTypesOf(after).filter(
    (type) => type.kind === 'embedded' && hasNewKey(before.objectTypes.get(type.id), type),
  )
  if (moved.length === 0) return []
  const objectTypes = after.objectTypes.withMutations((table) => {
    for (const type of moved) table.set(type.id, withKeysOf(before.objectTypes.get(type.id), type))
  })
  const lagging: Model = { ...after, objectTypes }
  return [
    ...withEmbedders(
      after,
      moved.map(({ id }) => id),
    ),
  ].flatMap((id): ObjectType[] => {
    const type = after.objectTypes.get(id)
    if (!type) return []
    const renewed = withPaths(before, after, read.has(id) ? type : withTexts(lagging, type))
    return renewed === type ? [] : [renewed]
  })
}

function hasNewKey(before: ObjectType | undefined, after: ObjectType): boolean {
  if (!before || before === after) return false
  return after.properties.some((property) => {
    const known = propertyOf(before, property.id)
    return known !== undefined && keyOf(known) !== keyOf(property)
  })
}

function withKeysOf(before: ObjectType | undefined, after: ObjectType): ObjectType {
  const properties = after.properties.map((property): Property => {
    const known = propertyOf(before, property.id)
    if (!known) return property
    return {
      ...property,
      spelling: { ...property.spelling, 'app-services': { key: keyOf(known) } },
    }
  })
  return { ...after, properties }
}

function withTexts(model: Model, type: ObjectType): ObjectType {
  const kept = type.spelling['app-services']
  if (!kept || type.kind === 'embedded') return type
  const { schema, relationships } = writeCollection(model, type.id)
  const texts = { schema: schema.text, relationships: relationships?.text ?? null }
  if (texts.schema === kept.schema && texts.relationships === kept.relationships) return type
  return { ...type, spelling: { ...type.spelling, 'app-services': { ...kept, ...texts } } }
}

/** The variations that were not read anew, on the paths that lead there now. */
function withPaths(before: Model, after: Model, type: ObjectType): ObjectType {
  let isChanged = false
  const properties = type.properties.map((property): Property => {
    const { variations } = property.server
    const known = propertyOf(before.objectTypes.get(type.id), property.id)
    if (!variations || known?.server.variations !== variations) return property
    const next = variations.map((variation) => ({
      ...variation,
      path: pathNow(before, after, known, variation.path),
    }))
    if (JSON.stringify(next) === JSON.stringify(variations)) return property
    isChanged = true
    return { ...property, server: { ...property.server, variations: next } }
  })
  return isChanged ? { ...type, properties } : type
}

function pathNow(
  before: Model,
  after: Model,
  from: Property,
  path: readonly string[],
): readonly string[] {
  let property: Property | undefined = from
  return path.map((step) => {
    const target: ObjectTypeId | null =
      property?.type.kind === 'embedded' ? property.type.target : null
    const known: ObjectType | undefined = target ? before.objectTypes.get(target) : undefined
    property = known?.properties.find((one) => keyOf(one) === step)
    const now =
      target && property ? propertyOf(after.objectTypes.get(target), property.id) : undefined
    return now ? keyOf(now) : step
  })
}
