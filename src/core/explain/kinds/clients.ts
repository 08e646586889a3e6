import type { Kind } from '../declare.ts'
import { sources } from './sources.ts'

const section = 'clients'

/** Why clients have no such property. */
const absent = {
  'no-realm-type': {
    section,
    text: 'Clients go without it: Realm has no type for {label}.',
    source: sources.types,
  },
  'clients-go-without': {
    section,
    text: '`{name}` is kept on the server alone, on purpose, so clients go without it.',
    source: sources.oneSide,
  },
  'clients-go-without-target': {
    section,
    text: '`{name}` refers to `{target}`, which is kept on the server alone, so clients go without it.',
    source: sources.oneSide,
  },
} as const satisfies Record<string, Kind>

/** What its type is. */
const types = {
  shorthand: {
    section,
    text: 'In shorthand its type is `{shorthand}`.',
    source: sources.normalize,
  },
  'no-shorthand': {
    section,
    text: 'Shorthand cannot say its type; it takes the object notation.',
    source: sources.normalize,
  },
  canonical: {
    section,
    text: 'In canonical notation it is `{canonical}`.',
    source: sources.schemaTypes,
  },
  'client-int': {
    section,
    text: 'Realm’s `int` has 64 bits, whatever width the server names.',
    source: sources.property,
  },
  'client-list': {
    section,
    text: 'A `list` keeps its elements in order; the list itself is never null.',
    source: sources.normalize,
  },
  'client-set': {
    section,
    text: 'A `set` holds each element once; the set itself is never null.',
    source: sources.normalize,
  },
  'client-dictionary': {
    section,
    text: 'A `dictionary` has strings as keys, which hold no dot and do not begin with `$`; the dictionary itself is never null.',
    source: sources.dictionary,
  },
  'client-link': {
    section,
    text: 'It leads to an object of `{target}` that exists by itself.',
    source: sources.dataModel,
  },
  'client-embedded': {
    section,
    text: 'It holds an object of the embedded type `{target}`, which goes when its parent goes.',
    source: sources.dataModel,
  },
  unresolved: {
    section,
    text: 'It names `{target}`, which does not exist; the name is kept.',
    source: sources.objectSchema,
  },
} as const satisfies Record<string, Kind>

/** Whether it may be null, and why. */
const optionality = {
  optional: {
    section,
    text: 'It may be null, which is a free choice with this type.',
    source: sources.normalize,
  },
  'not-optional': {
    section,
    text: 'It is never null, which is a free choice with this type.',
    source: sources.normalize,
  },
  'optional-link': {
    section,
    text: 'A to-one relationship is always optional: its target may be deleted.',
    source: sources.objectSchema,
  },
  'optional-embedded': {
    section,
    text: 'An embedded object is always optional.',
    source: sources.objectSchema,
  },
  'optional-mixed': {
    section,
    text: 'A mixed value is always optional: null is one of the values it may have.',
    source: sources.objectSchema,
  },
  'elements-never-null': {
    section,
    text: 'Objects in a {container} are never null: what is deleted leaves it.',
    source: sources.objectSchema,
  },
  'elements-always-optional': {
    section,
    text: 'Objects in a dictionary are always optional: what is deleted leaves its key with null.',
    source: sources.objectSchema,
  },
  'elements-mixed': {
    section,
    text: 'Elements of type mixed are always optional.',
    source: sources.objectSchema,
  },
  'elements-not-optional': {
    section,
    text: 'Its elements are never null, as Device Sync wants it.',
    source: sources.elements,
  },
  'client-key': {
    section,
    text: 'It is the primary key, and as such always indexed. A key is an int, a string, an objectId or a uuid.',
    source: sources.objectSchema,
  },
} as const satisfies Record<string, Kind>

/** What is said of a property on clients. */
export const clientKinds = { ...absent, ...types, ...optionality }
