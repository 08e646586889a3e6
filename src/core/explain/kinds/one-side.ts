import type { Kind } from '../declare.ts'
import { sources } from './sources.ts'

/** What one side alone has. */
export const oneSideKinds = {
  'no-realm-type-kept': {
    section: 'server-only',
    text: 'Realm has no type for {label}, so the whole schema of `{name}` stays on the server, as it was written.',
    source: sources.types,
  },
  'only-on-server': {
    section: 'server-only',
    text: '`{name}` was put on the server alone.',
    source: sources.oneSide,
  },
  'keyword-rule': {
    section: 'server-only',
    text: '`{keyword}: {value}` is a rule for {what}. The server holds every write to it; a client has no such rule.',
    source: sources.types,
  },
  'keyword-shape': {
    section: 'server-only',
    text: '`{keyword}: {value}` rules what else {what} may hold. A client holds what it declares and nothing else.',
    source: sources.types,
  },
  'keyword-text': {
    section: 'server-only',
    text: '`{keyword}: {value}` tells people what {what} is and changes nothing. A client schema has no place for it.',
    source: sources.types,
  },
  'keyword-validate': {
    section: 'server-only',
    text: '`validate: {value}` is an expression that the server asks at each write of {what}. Clients do not see it.',
    source: sources.enforce,
  },
  'keyword-default': {
    section: 'server-only',
    text: '`default: {value}` is what clients see where a document lacks {what}. A client’s own default is another thing: it is set when an object is made.',
    source: sources.updateSchema,
  },
  variation: {
    section: 'server-only',
    text: 'At this place `{path}` of `{target}` carries other keywords than at the first one: {keywords}.',
    source: sources.once,
  },
  'only-on-clients': {
    section: 'clients-only',
    text: '`{name}` was put on clients alone.',
    source: sources.oneSide,
  },
  inverse: {
    section: 'clients-only',
    text: 'It finds the objects of `{origin}` whose `{property}` leads here. It is computed and never stored, and a server knows relationships one way only.',
    source: sources.relationships,
  },
  'code-name': {
    section: 'clients-only',
    text: 'Code calls it `{code}` (`mapTo` names what is stored). The Realm file and the server know `{stored}` alone.',
    source: sources.schemaTypes,
  },
  index: {
    section: 'clients-only',
    text: 'It is indexed on clients, which the server hears nothing of.',
    source: sources.export,
  },
  'full-text-index': {
    section: 'clients-only',
    text: 'It has a full-text index on clients, which only a string can have; the server hears nothing of it.',
    source: sources.table,
  },
  'client-default': {
    section: 'clients-only',
    text: 'A client gives a new object `{value}` here. That leaves no trace in the schemas of the server.',
    source: sources.export,
  },
  counter: {
    section: 'clients-only',
    text: 'Clients count with it: increments of several devices add up. The server sees a plain integer.',
    source: sources.counters,
  },
  'optional-elements': {
    section: 'clients-only',
    text: 'Its elements may be null in a Realm on a device. Device Sync refuses that, so the server is not told.',
    source: sources.elements,
  },
  'sdk-fact': {
    section: 'clients-only',
    text: 'For {sdk} alone: `{fact}: {value}`.',
    source: sources.dataModel,
  },
} as const satisfies Record<string, Kind>
