import {
  referenceOf,
  referencesFrom,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
} from '#core/model'

export const relationKinds = ['to-one', 'to-many', 'embedded', 'embedded-many', 'inverse'] as const

/** What a relationship is on the canvas: each kind has its own colour and its own end marks. */
export type RelationKind = (typeof relationKinds)[number]

/** A relationship as the canvas draws it: from the row of the property that states it to the card it refers to. */
export type RelationEdge = {
  readonly source: ObjectTypeId
  readonly property: PropertyId
  readonly target: ObjectTypeId
  readonly kind: RelationKind
}

const remembered = new WeakMap<ObjectType, readonly RelationEdge[]>()

/** The relationships an object type states, in the order of its properties, remembered as long as the type is. */
export function edgesFrom(type: ObjectType): readonly RelationEdge[] {
  const known = remembered.get(type)
  if (known) return known
  const edges: RelationEdge[] = []
  for (const { property } of referencesFrom(type)) {
    const target = referenceOf(property)
    if (target)
      edges.push({ source: type.id, property: property.id, target, kind: kindOf(property) })
  }
  remembered.set(type, edges)
  return edges
}

function kindOf({ type, container }: Property): RelationKind {
  if (type.kind === 'inverse') return 'inverse'
  if (type.kind === 'embedded') return container === 'none' ? 'embedded' : 'embedded-many'
  return container === 'none' ? 'to-one' : 'to-many'
}
