import {
  shapeText,
  bareTypeText,
  isOn,
  type ObjectType,
  type Property,
  type ValueType,
} from '#core/model'
import type { Difference, Effect, Effects } from '../change.ts'
import type { MatchedType, Pair } from '../match.ts'
import { clientFacts, propertyServerFacts } from './facts.ts'
import { onlyChange } from './only.ts'
import type { Found, Scope } from './scope.ts'

/** What differs between the properties of an object type that both models have. */
export function* propertyChanges(match: MatchedType, scope: Scope): Found {
  const { was, is, properties } = match
  const about = (property: Property, from: ObjectType | null, to: ObjectType | null): About => ({
    objectType: { id: is.id, name: is.name },
    property: { id: property.id, name: property.name },
    served: scope.isServed(from, to),
  })
  const paired = new Map(properties.both.map((pair) => [pair.is, pair]))
  const stored = new Set([...paired.keys(), ...properties.fresh])
  for (const property of is.properties) {
    const pair = paired.get(property)
    if (pair) yield* pairChanges(pair, about(property, was, is), scope)
    else if (stored.has(property)) yield* arrival(property, about(property, was, is), scope)
  }
  // Where only clients speak, the server keeps what they drop.
  for (const property of properties.gone)
    yield* departure(property, about(property, was, scope.tells.server ? is : null), scope)
  if (scope.tells.client) yield* inverseChanges(match, scope, (one) => about(one, was, is))
}

type About = Pick<Difference<'addProperty'>, 'objectType' | 'property' | 'served'>

function* arrival(property: Property, about: About, { after, tells }: Scope): Found {
  if (!isTold(property, tells)) return
  const { server, client } = knowers(property)
  const isRequired = property.container === 'none' && !property.optional
  yield {
    kind: 'addProperty',
    ...about,
    effects: { server: server ? 'adds' : 'none', client: client ? 'adds' : 'none' },
    isRequired,
    was: null,
    is: shapeText(after, property),
  }
}

function* departure(property: Property, about: About, { before, tells }: Scope): Found {
  if (!isTold(property, tells)) return
  const { server, client } = knowers(property)
  yield {
    kind: 'removeProperty',
    ...about,
    effects: { server: server ? 'removes' : 'none', client: client ? 'removes' : 'none' },
    was: shapeText(before, property),
    is: null,
  }
}

/** Who can hold such a property: a server no unresolved type, a client none that Realm has no type for. */
function knowers(property: Property): { readonly server: boolean; readonly client: boolean } {
  const { type } = property
  return {
    server: type.kind !== 'unresolved' && isOn('app-services', property),
    client: type.kind !== 'serverOnly' && isOn('object-model', property),
  }
}

/** Where a model does not speak for the only side that can hold a property, its silence says nothing. */
function isTold(property: Property, tells: Scope['tells']): boolean {
  const { server, client } = knowers(property)
  return (server && (tells.server || client)) || (client && tells.client)
}

function* pairChanges(pair: Pair<Property>, about: About, scope: Scope): Found {
  const { was, is } = pair
  if (was.name !== is.name)
    yield { kind: 'renameProperty', ...about, effects: effectsOf(pair), was: was.name, is: is.name }
  if (was.only !== is.only) yield { kind: 'setOnly', ...about, ...onlyChange(was, is) }
  const isSame = was.container === is.container && sameValueType(was.type, is.type, scope)
  if (!isSame) {
    const texts = { was: shapeText(scope.before, was), is: shapeText(scope.after, is) }
    const { server, client } = effectsOf(pair)
    const effects = { server, client: isSameToClients(pair, scope) ? 'none' : client } as const
    yield { kind: 'setPropertyType', ...about, effects, ...texts }
  } else yield* optionalityChanges(pair, about)
  if (scope.tells.server) {
    yield* serverShape(pair, about, isSame)
    yield* propertyServerFacts(was, is, about)
  }
  if (!scope.tells.client) return
  const [before, after] = [was, is].map(({ client }) => client.index ?? null)
  if (before !== after) yield { kind: 'setIndex', ...about, was: before ?? null, is: after ?? null }
  yield* clientFacts(was, is, about)
}

/** Kinds of types, embedded or not, say by themselves that they changed; what refers to them does not repeat it. */
function sameValueType(was: ValueType, is: ValueType, { matches }: Scope): boolean {
  if (was.kind === 'primitive') return is.kind === 'primitive' && was.primitive === is.primitive
  if (was.kind === 'link' || was.kind === 'embedded')
    return (
      (is.kind === 'link' || is.kind === 'embedded') &&
      matches.identity.get(was.target) === is.target
    )
  if (was.kind === 'unresolved') return is.kind === 'unresolved' && was.typeName === is.typeName
  return was.kind === 'serverOnly' && is.kind === 'serverOnly' && was.node === is.node
}

/** To a client a type is a name, whether the type is there or not. */
function isSameToClients({ was, is }: Pair<Property>, { before, after }: Scope): boolean {
  const isDangling = was.type.kind === 'unresolved' || is.type.kind === 'unresolved'
  return isDangling && bareTypeText(before, was) === bareTypeText(after, is)
}

function effectsOf({ was, is }: Pair<Property>): Effects {
  const knew = knowers(was)
  const knows = knowers(is)
  return { server: effect(knew.server, knows.server), client: effect(knew.client, knows.client) }
}

function effect(knew: boolean, knows: boolean): Effect {
  if (knew && knows) return 'changes'
  if (knew || knows) return knows ? 'adds' : 'removes'
  return 'none'
}

function* optionalityChanges(pair: Pair<Property>, about: About): Found {
  const { was, is } = pair
  if (was.optional !== is.optional)
    yield {
      kind: 'setOptional',
      ...about,
      effects: effectsOf(pair),
      isOptional: is.optional,
      was: optionality(was.optional),
      is: optionality(is.optional),
    }
  if (was.elementOptional !== is.elementOptional)
    yield {
      kind: 'setElementOptional',
      ...about,
      isOptional: is.elementOptional,
      was: optionality(was.elementOptional),
      is: optionality(is.elementOptional),
    }
}

function optionality(optional: boolean): string {
  return optional ? 'optional' : 'required'
}

function* serverShape({ was, is }: Pair<Property>, about: About, isSame: boolean): Found {
  const [marked, marks] = [was, is].map(({ server }) => server.required === true)
  if (marked !== marks) {
    const [before, after] = [marked, marks].map((mark) => (mark ? 'required' : null))
    yield { kind: 'setRequiredMark', ...about, was: before ?? null, is: after ?? null }
  }
  const [from = 'long', to = 'long'] = [was, is].map(({ server }) => server.width)
  const isInt = is.type.kind === 'primitive' && is.type.primitive === 'int'
  if (isSame && isInt && from !== to) yield { kind: 'setWidth', ...about, to, was: from, is: to }
}

function* inverseChanges(
  { inverses }: MatchedType,
  scope: Scope,
  about: (property: Property) => About,
): Found {
  const { before, after } = scope
  for (const one of inverses.fresh)
    yield { kind: 'setInverse', ...about(one), was: null, is: shapeText(after, one) }
  for (const pair of inverses.both) {
    const texts = { was: shapeText(before, pair.was), is: shapeText(after, pair.is) }
    if (pair.was.name !== pair.is.name || !sameInverse(pair, scope))
      yield { kind: 'setInverse', ...about(pair.is), ...texts }
    if (pair.was.only !== pair.is.only)
      yield { kind: 'setOnly', ...about(pair.is), ...onlyChange(pair.was, pair.is) }
    yield* clientFacts(pair.was, pair.is, about(pair.is))
  }
  for (const one of inverses.gone)
    yield { kind: 'setInverse', ...about(one), was: shapeText(before, one), is: null }
}

function sameInverse({ was, is }: Pair<Property>, { matches }: Scope): boolean {
  const [a, b] = [was.type, is.type]
  if (a.kind === 'inverse' && b.kind === 'inverse')
    return (
      matches.identity.get(a.origin) === b.origin && matches.identity.get(a.property) === b.property
    )
  return (
    a.kind === 'unresolved' &&
    b.kind === 'unresolved' &&
    a.typeName === b.typeName &&
    a.inverseOf === b.inverseOf
  )
}
