import type { Property } from '#core/model'
import { onClients } from '../../profile.ts'
import { propertyRule, type Owned } from '../../rule.ts'
import type { Ask } from '../../engine/ask.ts'
import { objectSchema } from '../client-side.ts'
import { deleteProperty } from '../fixes.ts'
import { forwardIn, namedBy, standsFor } from './found-by-name.ts'

/** An inverse relationship inverts a property that exists (V-19). */
export const inverseUnknown = propertyRule(
  {
    room: 'realm',
    code: 'inverse-unknown',
    severity: 'error',
    message:
      "`{name}` inverts `{forward}`, which does not exist. Name a relationship by its stored name. Realm says: \"Property '{forward}' declared as origin of linking objects property '{name}' does not exist\".",
    source: objectSchema,
    profiles: onClients,
  },
  (owned, found, ask) => {
    const broken = brokenInverse(owned, ask)
    if (!broken || broken.property) return []
    return [found({ name: owned.name, forward: broken.forward }, remedy(owned))]
  },
)

/** What is inverted is a relationship (V-20). */
export const inverseNoLink = propertyRule(
  {
    room: 'realm',
    code: 'inverse-no-link',
    severity: 'error',
    message:
      "`{name}` inverts `{forward}`, which is no relationship. Name one. Realm says: \"Property '{forward}' declared as origin of linking objects property '{name}' is not a link\".",
    source: objectSchema,
    profiles: onClients,
  },
  (owned, found, ask) => {
    const broken = brokenInverse(owned, ask)
    if (!broken?.property || targetOf(broken.property, ask) !== null) return []
    return [found({ name: owned.name, forward: broken.forward }, remedy(owned))]
  },
)

/** What is inverted leads to the type that has the inverse relationship (V-21). */
export const inverseElsewhere = propertyRule(
  {
    room: 'realm',
    code: 'inverse-elsewhere',
    severity: 'error',
    message:
      "`{name}` inverts `{forward}`, which links to `{target}`. Name a relationship to this object type. Realm says: \"Property '{forward}' declared as origin of linking objects property '{name}' links to type '{target}'\".",
    source: objectSchema,
    profiles: onClients,
  },
  (owned, found, ask) => {
    const broken = brokenInverse(owned, ask)
    const target = broken?.property ? targetOf(broken.property, ask) : null
    if (!broken || target === null) return []
    return [found({ name: owned.name, forward: broken.forward, target }, remedy(owned))]
  },
)

type Broken = {
  /** `Dog.owner`, as the inverse relationship names it. */
  readonly forward: string
  readonly property: Property | undefined
}

/** An inverse relationship over a known object type that does not hold; null for all others. */
function brokenInverse({ type, property }: Owned, ask: Ask): Broken | null {
  const named = namedBy(property, ask)
  const [origin] = named?.targets ?? []
  if (!named || named.inverseOf === null || !origin) return null
  if (origin.kind === 'asymmetric' || standsFor(named, type)) return null
  return {
    forward: `${named.typeName}.${named.inverseOf}`,
    property: forwardIn(origin, named.inverseOf),
  }
}

/** The name of what a relationship leads to; null for what is none. */
function targetOf({ type }: Property, ask: Ask): string | null {
  if (type.kind === 'link' || type.kind === 'embedded')
    return ask.objectType(type.target)?.name ?? null
  return type.kind === 'unresolved' && type.inverseOf === undefined ? type.typeName : null
}

function remedy({ type, property }: Owned) {
  return { fixes: [deleteProperty(type, property)] }
}
