import type { Kind } from '../declare.ts'
import { sources } from './sources.ts'

/** What is said of an object type as a whole. */
export const objectTypeKinds = {
  'type-collection': {
    section: 'server',
    text: 'Its documents lie in the collection `{collection}` of the data source `{dataSource}`; the schema describes one document.',
    source: sources.dataSources,
  },
  'type-title': {
    section: 'server',
    text: 'The `title` of the schema, `{title}`, is the name of the type.',
    source: sources.dataModel,
  },
  'type-other-title': {
    section: 'server',
    text: 'The `title` of the schema is `{title}`; the type is called `{type}`, for that title names another one.',
    source: sources.dataModel,
  },
  'type-no-title': {
    section: 'server',
    text: 'The schema has no `title`, so its place names the type: the collection, or the parent and the property.',
    source: sources.dataModel,
  },
  'type-inlined': {
    section: 'server',
    text: 'It is embedded: it has no collection and is written out wherever it is used, {count} in all.',
    source: sources.dataModel,
  },
  'type-required': {
    section: 'server',
    text: '`required` lists {names}. What clients have non-optional belongs there.',
    source: sources.dataModel,
  },
  'type-nothing-required': {
    section: 'server',
    text: '`required` lists nothing that clients know: every property is optional, or never required.',
    source: sources.dataModel,
  },
  'type-asymmetric': {
    section: 'server',
    text: 'It is asymmetric: its objects are sent to the server and never come back. Its schema does not say so; `asymmetric_tables` in {file} does.',
    source: sources.syncSettings,
  },
  'type-server-goes-without': {
    section: 'server',
    text: '`{type}` is kept on clients alone, on purpose, so the server goes without it.',
    source: sources.oneSide,
  },
  'type-clients-go-without': {
    section: 'clients',
    text: '`{type}` is kept on the server alone, on purpose, so clients go without it.',
    source: sources.oneSide,
  },
  'type-object': {
    section: 'clients',
    text: 'It is an object type of its own: its objects exist by themselves.',
    source: sources.defineModel,
  },
  'type-embedded': {
    section: 'clients',
    text: 'It is declared once, with `embedded`, and has no primary key; its objects live and go with their parents.',
    source: sources.objectSchema,
  },
  'type-client-asymmetric': {
    section: 'clients',
    text: 'It is declared with `asymmetric`: clients make its objects and send them, and nothing may link to them.',
    source: sources.objectSchema,
  },
  'type-key': {
    section: 'clients',
    text: '`primaryKey` is `{key}`. Device Sync wants it to be stored as `_id`.',
    source: sources.objectSchema,
  },
  'type-no-key': {
    section: 'clients',
    text: 'It has no primary key, which a Realm on a device allows and Device Sync does not.',
    source: sources.objectSchema,
  },
  'type-on-server': {
    section: 'server-only',
    text: '`{type}` was put on the server alone.',
    source: sources.oneSide,
  },
  'type-server-properties': {
    section: 'server-only',
    text: 'Clients have none of these properties: {names}.',
    source: sources.dataModel,
  },
  'type-on-clients': {
    section: 'clients-only',
    text: '`{type}` was put on clients alone.',
    source: sources.oneSide,
  },
  'type-client-properties': {
    section: 'clients-only',
    text: 'The server has none of these properties: {names}.',
    source: sources.dataModel,
  },
  'type-code-name': {
    section: 'clients-only',
    text: 'Code calls the class `{code}`. The Realm file and the server know `{stored}` alone.',
    source: sources.dataModel,
  },
  'type-order': {
    section: 'clients-only',
    text: 'The order of its properties is the clients’; what a server exports is sorted.',
    source: sources.export,
  },
  'type-kept-relationship': {
    section: 'kept',
    text: 'The entry `{key}` of relationships.json is no relationship that Realm can follow; it is written back as it stood.',
    source: sources.relationships,
  },
  'type-required-unknown': {
    section: 'kept',
    text: '`required` lists {names}, which no property is called; it is kept.',
    source: sources.enforce,
  },
} as const satisfies Record<string, Kind>
