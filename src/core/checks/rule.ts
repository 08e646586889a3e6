import { fill, type Declaration, type Parameters, type Where } from '#core/diagnostics'
import type { ObjectType, Profile, Property, Side } from '#core/model'
import type { Ask } from './engine/ask.ts'
import type { Finding, Fix } from './finding.ts'

/**
 * Who refuses what a rule forbids: App Services, Device Sync, Realm on the client, or each side what the other stores.
 * First part of the code.
 */
export type Room = 'app-services' | 'device-sync' | 'realm' | 'consistency'

/** The side whose view of the model a room's rules see, without what the other side alone has; null: the whole. */
export const sideOf: Readonly<Record<Room, Side | null>> = {
  'app-services': 'app-services',
  consistency: null,
  'device-sync': null,
  realm: 'object-model',
}

/** What a rule is called, says, and holds for. */
export type RuleDeclaration = Declaration & {
  readonly room: Room
  /** Kebab case; never renamed. */
  readonly code: string
  readonly profiles: readonly Profile[]
  /** Codes that say the same in better words: where one of them is found at the same place, this one is not told. */
  readonly yieldsTo?: readonly string[]
}

/** Where in the object type a problem is, what else has a part in it, and how to repair it. */
export type Place = {
  readonly property?: Property
  readonly span?: Where['span']
  readonly related?: readonly Where[]
  readonly fixes?: readonly Fix[]
}

/** One rule over one object type. */
export type TypeRule = RuleDeclaration & {
  readonly subject: 'objectType'
  readonly check: (type: ObjectType, ask: Ask) => readonly Finding[]
}

/** One rule over what the app's configuration says. */
export type AppRule = RuleDeclaration & {
  readonly subject: 'app'
  readonly check: (ask: Ask) => readonly Finding[]
}

type Said<D extends Declaration> = (slots: Parameters<D['message']>, place?: Place) => Finding

/** Declares a rule that is asked of every object type by itself. A missing slot of the message does not compile. */
export function typeRule<const D extends RuleDeclaration>(
  declaration: D,
  check: (type: ObjectType, found: Said<D>, ask: Ask) => readonly Finding[],
): TypeRule {
  return {
    ...declaration,
    subject: 'objectType',
    check: (type, ask) =>
      check(
        type,
        (slots, place = {}) => findingOf(declaration, slots, { objectType: type.id }, place),
        ask,
      ),
  }
}

/** Declares a rule that is asked of every property of every object type. */
export function propertyRule<const D extends RuleDeclaration>(
  declaration: D,
  check: (owned: Owned, found: Said<D>, ask: Ask) => readonly Finding[],
): TypeRule {
  return typeRule(declaration, (type, found, ask) =>
    type.properties.flatMap((property) => {
      const owned = { type, property, name: `${type.name}.${property.name}` }
      return check(owned, (slots, place) => found(slots, { property, ...place }), ask)
    }),
  )
}

/** A property, whose it is, and what people call it: `Dog.owner`. */
export type Owned = {
  readonly type: ObjectType
  readonly property: Property
  readonly name: string
}

/** Declares a rule that is asked once of the whole app. */
export function appRule<const D extends RuleDeclaration>(
  declaration: D,
  check: (found: Said<D>, ask: Ask) => readonly Finding[],
): AppRule {
  return {
    ...declaration,
    subject: 'app',
    check: (ask) => check((slots, place = {}) => findingOf(declaration, slots, {}, place), ask),
  }
}

function findingOf(
  { room, code, severity, message }: RuleDeclaration,
  slots: Readonly<Record<string, string | number>>,
  where: Where,
  { property, span, related, fixes = [] }: Place,
): Finding {
  return {
    code: `${room}/${code}`,
    severity,
    message: fill(message, slots),
    where: {
      ...where,
      ...(property ? { property: property.id } : {}),
      ...(span ? { span } : {}),
    },
    ...(related ? { related } : {}),
    fixes,
  }
}
