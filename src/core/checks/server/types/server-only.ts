import { readServerOnly, type ServerOnly } from '#core/formats'
import { served, synced } from '../../profile.ts'
import { propertyRule, type TypeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { asRealmType } from './as-realm-type.ts'

const types = 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/'
const ours = `${types}; our reading`

/** Why a node that the server takes has no type in Realm, after "`Dog.age` (string | int)", and what to do about it. */
const reasons: Readonly<Record<ServerOnly['code'], readonly [says: string, source: string]>> = {
  'unsupported-type': [
    'cannot be synced: Realm has no such type. Change it, or leave it to the server.',
    ours,
  ],
  'unknown-bson-type': [
    'has a type that the server does not know; clients do not get it. Correct it.',
    types,
  ],
  'json-integer': [
    'has the type "integer", which the server does not know. Write `"bsonType": "long"`.',
    types,
  ],
  'union-type': ['allows several types, which cannot be synced. Make it mixed.', ours],
  'tuple-items': [
    'gives each place in its array a schema of its own, which cannot be synced. Give it one schema.',
    ours,
  ],
  'missing-items': ['is an array without `items`, which cannot be synced. Add `items`.', ours],
  'nested-collection': [
    'holds collections in a collection, which cannot be synced. Make it mixed.',
    'realm-js packages/realm/src/schema/normalize.ts; our reading',
  ],
  'empty-object': [
    'is an object that declares no properties, so clients do not get it. Declare some, or remove it.',
    ours,
  ],
}

/** These names no server knows, whether it syncs or not. */
const unknownNames: ReadonlySet<string> = new Set(['unknown-bson-type', 'json-integer'])

/** One rule for each reason why a property stays with the server. */
export const serverOnlyRules: readonly TypeRule[] = Object.entries(reasons).map(
  ([code, [says, source]]) =>
    propertyRule(
      {
        room: 'app-services',
        code,
        severity: 'error',
        message: `\`{name}\` ({label}) ${says}` as const,
        source,
        profiles: unknownNames.has(code) ? served : synced,
      },
      ({ type: owner, property, name }, found, ask) => {
        const { type } = property
        const read = type.kind === 'serverOnly' ? readServerOnly(type.node) : null
        if (read?.code !== code || !(unknownNames.has(code) || isSynced(owner, ask))) return []
        return [found({ name, label: read.label }, { fixes: asRealmType(owner, property, read) })]
      },
    ),
)
