import type { Kind } from '../declare.ts'
import { sources } from './sources.ts'

const section = 'server'

/** Why the server has no such property, or does not have it yet. */
const absent = {
  'no-collection': {
    section,
    text: '`{type}` has no collection, so no server schema speaks of it yet.',
    source: sources.enforce,
  },
  'not-embedded-yet': {
    section,
    text: '`{type}` is embedded, and no collection uses it: the server describes an embedded type only inside those that do.',
    source: sources.dataModel,
  },
  'server-goes-without': {
    section,
    text: '`{name}` is kept on clients alone, on purpose, so the server goes without it.',
    source: sources.oneSide,
  },
  'server-goes-without-target': {
    section,
    text: '`{name}` refers to `{target}`, which is kept on clients alone, so the server goes without it.',
    source: sources.oneSide,
  },
  'no-inverse-on-server': {
    section,
    text: '`{name}` is not in the server’s schema, which has no form for an inverse relationship.',
    source: sources.relationships,
  },
  'unknown-on-server': {
    section,
    text: '`{name}` names `{target}`, which does not exist, so the server cannot be told of it.',
    source: sources.dataModel,
  },
  'name-taken': {
    section,
    text: '`{name}` has its name in common with another property, and the server can have one of them alone.',
    source: sources.objectSchema,
  },
  'embeds-itself': {
    section,
    text: '`{name}` embeds `{target}` in itself, which a server would have to write out without end; it is left out.',
    source: sources.schema,
  },
} as const satisfies Record<string, Kind>

/** Where the server says it, and how. */
const present = {
  place: {
    section,
    text: 'In the schema of `{collection}` it stands at `{path}`.',
    source: sources.enforce,
  },
  'bson-type': {
    section,
    text: 'Its BSON type is `{bson}`, which Realm calls `{primitive}`.',
    source: sources.types,
  },
  'int-width': {
    section,
    text: 'The server tells `int` (32 bits) and `long` (64 bits) apart; here it says `{bson}`. Realm has the one `int`, so the width is kept.',
    source: sources.withSync,
  },
  float: {
    section,
    text: '`float` is what Development Mode writes for Realm’s float; BSON itself has only `double`.',
    source: sources.exportOfEmbedded,
  },
  binary: {
    section,
    text: '`binData` always means binary subtype 0; a UUID has a type of its own.',
    source: sources.types,
  },
  array: {
    section,
    text: 'A list is an `array`; `items` describes each element.',
    source: sources.types,
  },
  'unique-array': {
    section,
    text: 'A set is an `array` with `uniqueItems: true`.',
    source: sources.types,
  },
  'open-object': {
    section,
    text: 'A dictionary is an `object` without properties of its own; `additionalProperties` describes each value.',
    source: sources.types,
  },
  inlined: {
    section,
    text: '`{target}` is written out at this place, under its `title`; clients declare it once.',
    source: sources.dataModel,
  },
  'inlined-untitled': {
    section,
    text: '`{target}` is written out at this place without a `title`; its name is made of the parent’s and the property’s.',
    source: sources.export,
  },
  'holds-id': {
    section,
    text: 'A link holds the `_id` of its target, so it has the type of `{target}._id`: `{bson}`.',
    source: sources.relationships,
  },
  'holds-unknown-id': {
    section,
    text: 'A link holds the `_id` of its target. `{target}` says no type for it, so `{bson}` stands here.',
    source: sources.relationships,
  },
  'relationship-one': {
    section,
    text: 'relationships.json says under `{key}` that it leads to `{ref}`; `is_list` is false, for the field holds one value.',
    source: sources.relationships,
  },
  'relationship-many': {
    section,
    text: 'relationships.json says under `{key}` that it leads to `{ref}`; `is_list` is true, as for every list, set and dictionary of links.',
    source: sources.harness,
  },
  'mixed-links': {
    section,
    text: 'A link inside a mixed value is stored as a DBRef and has no entry in relationships.json.',
    source: sources.types,
  },
} as const satisfies Record<string, Kind>

/** Whether the server lists it in `required`, and why. */
const required = {
  required: {
    section,
    text: 'It is in `required`, because clients have it non-optional.',
    source: sources.dataModel,
  },
  'required-nullable': {
    section,
    text: 'It is in `required` and may be null: Realm knows no such thing, so clients have it optional and both are kept.',
    source: sources.enforce,
  },
  'required-anyway': {
    section,
    text: 'It is in `required` although {kind} never is with Device Sync; the entry stays until you take it out.',
    source: sources.types,
  },
  'not-required': {
    section,
    text: 'It is not in `required`, because it is optional.',
    source: sources.dataModel,
  },
  'never-required-collection': {
    section,
    text: 'It is not in `required`: with Device Sync a list, set or dictionary never is.',
    source: sources.types,
  },
  'never-required-mixed': {
    section,
    text: 'It is not in `required`: with Device Sync a mixed field never is.',
    source: sources.harness,
  },
  'never-required-link': {
    section,
    text: 'It is not in `required`: the source of a relationship may not be.',
    source: sources.relationships,
  },
  'never-required-embedded': {
    section,
    text: 'It is not in `required`: an embedded object is always optional.',
    source: sources.objectSchema,
  },
} as const satisfies Record<string, Kind>

/** What keys, and the app’s configuration, make of it. */
const roles = {
  'key-on-server': {
    section,
    text: '`_id` is the key of every document; that the schema needs no keyword for.',
    source: sources.createSchema,
  },
  'key-not-id': {
    section,
    text: '`{name}` is the primary key on clients, but the server knows documents by `_id` alone.',
    source: sources.createSchema,
  },
  'id-of-embedded': {
    section,
    text: 'In an embedded object `_id` is a field like any other and no key.',
    source: sources.objectSchema,
  },
  'partition-key': {
    section,
    text: '{file} names it as the partition key: its value decides which partition a document belongs to.',
    source: sources.partition,
  },
  'queryable-everywhere': {
    section,
    text: '{file} names it as a queryable field of every collection: subscriptions may ask for it.',
    source: sources.syncSettings,
  },
  'queryable-here': {
    section,
    text: '{file} names it as a queryable field of this collection: subscriptions may ask for it.',
    source: sources.syncSettings,
  },
  'queryable-indexed': {
    section,
    text: '{file} names it as the indexed queryable field: every subscription must compare it, and clients cannot change it.',
    source: sources.syncSettings,
  },
} as const satisfies Record<string, Kind>

/** What is said of a property on the server. */
export const serverKinds = { ...absent, ...present, ...required, ...roles }
