import { propertyOf, type ObjectType } from '#core/model'

const kinds = {
  object: 'a top-level type',
  embedded: 'embedded',
  asymmetric: 'asymmetric',
} as const

/** What kind of type it is, as people read it. */
export function kindOf({ kind }: ObjectType): string {
  return kinds[kind]
}

/** Its primary key as people read it. Null where there is nothing to compare: an embedded type has none, and one that is kept apart is not looked at. */
export function keyOf(type: ObjectType): string | null {
  if (type.kind === 'embedded') return null
  if (type.primaryKey === null) return 'none'
  const key = propertyOf(type, type.primaryKey)
  return key ? `\`${key.name}\`` : null
}
