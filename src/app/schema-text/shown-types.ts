import {
  objectTypesOf,
  withEmbedders,
  type Model,
  type ObjectType,
  type ObjectTypeId,
} from '#core/model'

/** Every object type that has a collection, in the model's order. */
export function typesWithCollection(model: Model): readonly ObjectType[] {
  return objectTypesOf(model).filter(({ collection }) => collection !== null)
}

/** The object types whose collections describe this one inline: those that embed it, directly or through others. */
export function typesInlining(model: Model, id: ObjectTypeId): readonly ObjectType[] {
  const around = withEmbedders(model, [id])
  return objectTypesOf(model).filter(
    (other) => other.id !== id && around.has(other.id) && other.collection !== null,
  )
}

/**
 * The object type whose collection to show: the selected one, or one that inlines it (the one shown so far, when it
 * does), or what was shown so far, or the first there is. Null when nothing fits.
 */
export function shownCollection(
  model: Model,
  selected: ObjectTypeId | undefined,
  shown: ObjectTypeId | null,
): ObjectTypeId | null {
  const type = selected === undefined ? undefined : model.objectTypes.get(selected)
  const before = shown !== null && model.objectTypes.get(shown)?.collection ? shown : null
  if (!type) return before ?? typesWithCollection(model)[0]?.id ?? null
  if (type.kind !== 'embedded') return type.id
  const inlining = typesInlining(model, type.id).map(({ id }) => id)
  return before !== null && inlining.includes(before) ? before : (inlining[0] ?? null)
}

/** The object type whose client text to show: the selected one, else what was shown so far, else the first there is. */
export function shownObjectType(
  model: Model,
  selected: ObjectTypeId | undefined,
  shown: ObjectTypeId | null,
): ObjectTypeId | null {
  for (const id of [selected, shown]) if (id && model.objectTypes.get(id)) return id
  return model.order[0] ?? null
}
