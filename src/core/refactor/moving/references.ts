import { indexOf, type Model, type ObjectTypeId, type Property, type PropertyId } from '#core/model'

/** A property with the name of the object type it belongs to: `Dog.owner`. */
export type Named = {
  readonly objectType: ObjectTypeId
  readonly property: Property
  readonly name: string
}

/** The inverse relationships over these properties of an object type, wherever they stand. */
export function inversesOver(
  model: Model,
  origin: ObjectTypeId,
  over: ReadonlySet<PropertyId>,
): readonly Named[] {
  return (indexOf(model).uses.get(origin) ?? []).flatMap(({ objectType, property }) => {
    if (property.type.kind !== 'inverse' || !over.has(property.type.property)) return []
    const holder = model.objectTypes.get(objectType)?.name ?? ''
    return [{ objectType, property, name: `${holder}.${property.name}` }]
  })
}

/**
 * The model in which inverse relationships over moved properties turn round those of their new object type. Costs the
 * properties that refer to the old one.
 */
export function withOrigin(model: Model, { from, to, moved }: Move): Model {
  const objectTypes = model.objectTypes.withMutations((table) => {
    for (const { objectType, property } of inversesOver(model, from, moved)) {
      const holder = table.get(objectType)
      if (!holder || property.type.kind !== 'inverse') continue
      const next: Property = { ...property, type: { ...property.type, origin: to } }
      const properties = holder.properties.map((one) => (one.id === next.id ? next : one))
      table.set(objectType, { ...holder, properties })
    }
  })
  return { ...model, objectTypes }
}

/** Properties that go from one object type to another. */
export type Move = {
  readonly from: ObjectTypeId
  readonly to: ObjectTypeId
  readonly moved: ReadonlySet<PropertyId>
}
