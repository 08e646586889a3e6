import {
  namespaceOf,
  objectTypesOf,
  propertyOf,
  type Collection,
  type ObjectType,
} from '#core/model'
import type { Difference, Effect } from '../change.ts'
import type { MatchedType } from '../match.ts'
import { clientFacts, typeServerFacts } from './facts.ts'
import { propertyChanges } from './properties.ts'
import { onlyChange } from './only.ts'
import { isRespelled } from './respelled.ts'
import type { Found, Scope } from './scope.ts'

/** What differs between the object types of two models: in the order of the second one, then what is gone. */
export function* objectTypeChanges(scope: Scope): Found {
  const { both, fresh, gone } = scope.matches
  const matched = new Map(both.map((type) => [type.is, type]))
  const isFresh = new Set(fresh)
  for (const type of objectTypesOf(scope.after)) {
    const match = matched.get(type)
    if (match) yield* matchedChanges(match, scope)
    else if (isFresh.has(type))
      yield {
        kind: 'addObjectType',
        ...about(type, scope.isServed(null, type)),
        typeKind: type.kind,
        was: null,
        is: type.name,
      }
  }
  for (const type of gone)
    yield {
      kind: 'removeObjectType',
      ...about(type, scope.isServed(type, null)),
      typeKind: type.kind,
      was: type.name,
      is: null,
    }
}

function* matchedChanges(match: MatchedType, scope: Scope): Found {
  const { was, is } = match
  if (was === is) return
  let found = 0
  for (const part of [identityChanges, collectionChanges, typeFacts, propertyChanges])
    for (const difference of part(match, scope)) {
      found += 1
      yield difference
    }
  if (found === 0 && isRespelled(match, scope.tells))
    yield { kind: 'respell', ...about(is, scope.isServed(was, is)), was: null, is: null }
}

function* identityChanges({ was, is }: MatchedType, scope: Scope): Found {
  const subject = about(is, scope.isServed(was, is))
  if (was.name !== is.name)
    yield { kind: 'renameObjectType', ...subject, was: was.name, is: is.name }
  if (was.only !== is.only) yield { kind: 'setOnly', ...subject, ...onlyChange(was, is) }
  if (was.kind !== is.kind)
    yield {
      kind: 'setObjectTypeKind',
      ...subject,
      from: was.kind,
      to: is.kind,
      was: was.kind,
      is: is.kind,
    }
  const stays = was.primaryKey && scope.matches.identity.get(was.primaryKey)
  if ((stays ?? was.primaryKey) !== is.primaryKey)
    yield { kind: 'setPrimaryKey', ...subject, was: keyName(was), is: keyName(is) }
}

function keyName(type: ObjectType): string | null {
  return (type.primaryKey && propertyOf(type, type.primaryKey)?.name) ?? null
}

/** A type that becomes embedded, or no longer is, says so by its kind. */
function* collectionChanges({ was, is }: MatchedType, { tells }: Scope): Found {
  if (!tells.server || was.kind === 'embedded' || is.kind === 'embedded') return
  const before = place(was.collection)
  const after = place(is.collection)
  if (before === after) return
  const effect: Effect = before === null ? 'adds' : after === null ? 'removes' : 'changes'
  yield { kind: 'setCollection', ...about(is, true), effect, was: before, is: after }
}

function place(collection: Collection | null): string | null {
  return collection && namespaceOf(collection)
}

function* typeFacts(match: MatchedType, scope: Scope): Found {
  const { was, is } = match
  const subject = about(is, scope.isServed(was, is))
  if (scope.tells.server) {
    if (was.server.title !== is.server.title) {
      const namesAnother = [was, is].some(({ server, name }) => (server.title ?? name) !== name)
      yield { kind: 'setTitle', ...subject, namesAnother, was: titleOf(was), is: titleOf(is) }
    }
    yield* typeServerFacts(was, is, subject)
  }
  if (!scope.tells.client) return
  yield* clientFacts(was, is, subject)
  if (isReordered(match)) yield { kind: 'reorderProperties', ...subject, was: null, is: null }
}

/** The title that the server writes; null for none. */
function titleOf({ server, name }: ObjectType): string | null {
  return server.title === undefined ? name : server.title
}

/** Do properties that both have stand in another order? */
function isReordered({ was, is, properties, inverses }: MatchedType): boolean {
  const now = new Map([...properties.both, ...inverses.both].map((pair) => [pair.was, pair.is]))
  const expected = was.properties.flatMap((property) => now.get(property) ?? [])
  const kept = new Set(expected)
  const order = is.properties.filter((property) => kept.has(property))
  return order.some((property, at) => property !== expected[at])
}

type About = Pick<Difference<'renameObjectType'>, 'objectType' | 'property' | 'served'>

function about({ id, name }: ObjectType, served: boolean): About {
  return { objectType: { id, name }, property: null, served }
}
