import type { Kind } from '../declare.ts'
import { sources } from './sources.ts'

const section = 'kept'

/** What is kept because it was written so. */
export const keptKinds = {
  'unknown-on-side': {
    section,
    text: '`{key}: {value}` is nothing that {side} is known to understand. It is written back as it stood.',
    source: sources.verbatim,
  },
  'keyword-unused': {
    section,
    text: '`{keyword}: {value}` is kept and not written: the server has no place for it in {what} as it is now.',
    source: sources.types,
  },
  'spelling-type': {
    section,
    text: 'The type of {what} is written with `type`, not `bsonType`. Both mean the same here, so it stays.',
    source: sources.types,
  },
  'spelling-no-type': {
    section,
    text: 'The schema of {what} names no type; its other keywords tell. It stays without.',
    source: sources.enforce,
  },
  'spelling-union': {
    section,
    text: 'The type of {what} is written as a list, `{value}`. It means one type to Realm, so it stays.',
    source: sources.types,
  },
  'spelling-null': {
    section,
    text: 'The type of {what} is written as a union with null, `{value}`. That reads as optional and stays.',
    source: sources.types,
  },
  'spelling-name': {
    section,
    text: 'The type of {what} is written `{value}`, which is read as `{meaning}` and stays.',
    source: sources.types,
  },
  'spelling-not-unique': {
    section,
    text: '`uniqueItems: false` says no more than its absence; it stays.',
    source: sources.types,
  },
  'spelling-anything': {
    section,
    text: '`additionalProperties: true` means values of type mixed; it stays as it is.',
    source: sources.types,
  },
  'spelling-no-properties': {
    section,
    text: 'The dictionary has an empty `properties` beside it, which means nothing; it stays.',
    source: sources.harness,
  },
  'spelling-no-source-key': {
    section,
    text: 'The entry in relationships.json has no `source_key`. That is optional, so none is added.',
    source: sources.dataSources,
  },
} as const satisfies Record<string, Kind>
