export const sides = ['app-services', 'object-model'] as const

/** Who can say something about a model: the server in its App Services Schema, clients in their Realm Object Schema. */
export type Side = (typeof sides)[number]

/** The other one. */
export function otherSide(side: Side): Side {
  return side === 'app-services' ? 'object-model' : 'app-services'
}

/** Does this side have the object type, or the property by itself? */
export function isOn(side: Side, { only }: { readonly only?: Side }): boolean {
  return only === undefined || only === side
}
