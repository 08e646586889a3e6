import type { ObjectType, Property, ValueType } from '#core/model'
import type { Ask } from '../../engine/ask.ts'

/** What an unresolved type names, and the object types that are called so. */
export type ByName = {
  readonly typeName: string
  /** The stored name of the property to invert; null where the type is not an inverse relationship. */
  readonly inverseOf: string | null
  readonly targets: readonly ObjectType[]
}

/** What a property names without being tied to it; null for one that is tied to what it refers to. */
export function namedBy({ type }: Property, ask: Ask): ByName | null {
  if (type.kind !== 'unresolved') return null
  const { typeName, inverseOf = null } = type
  return { typeName, inverseOf, targets: ask.named(typeName) }
}

/** What an unresolved type stands for by now; null where that does not exist. */
export function standsFor({ inverseOf, targets }: ByName, self: ObjectType): ValueType | null {
  for (const target of targets) {
    if (inverseOf === null)
      return { kind: target.kind === 'embedded' ? 'embedded' : 'link', target: target.id }
    const forward = forwardIn(target, inverseOf)
    if (forward && linksTo(forward, self))
      return { kind: 'inverse', origin: target.id, property: forward.id }
  }
  return null
}

/** The property of an origin that goes by this stored name, as far as clients know it. */
export function forwardIn({ properties }: ObjectType, name: string): Property | undefined {
  return properties.find((one) => one.name === name && one.type.kind !== 'serverOnly')
}

function linksTo({ type }: Property, { id }: ObjectType): boolean {
  return (type.kind === 'link' || type.kind === 'embedded') && type.target === id
}
