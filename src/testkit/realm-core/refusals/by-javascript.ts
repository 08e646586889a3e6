import { keyed, type, type Refusal } from './refusal.ts'

const properties: readonly Refusal[] = (
  [
    [
      'optional elements that are links',
      { type: 'list', objectType: 'A', optional: true },
      'User-defined types in lists and sets are always non-optional and cannot be made optional.',
    ],
    [
      'a required link',
      { type: 'object', objectType: 'A', optional: false },
      'User-defined types as standalone objects and in dictionaries are always optional and cannot be made non-optional.',
    ],
    [
      'a required mixed',
      { type: 'mixed', optional: false },
      "'mixed' types are always optional and cannot be made non-optional.",
    ],
    [
      'an origin where there is no inverse',
      { type: 'int', property: 'y' },
      "'property' can only be specified if 'type' is 'linkingObjects'.",
    ],
    [
      'an inverse without an origin',
      { type: 'linkingObjects', objectType: 'A' },
      "The linking object's property name must be specified through 'property'.",
    ],
    [
      'an object type where there is no link',
      { type: 'int', objectType: 'A' },
      "'objectType' cannot be defined when 'type' is 'int'.",
    ],
  ] as const
).map(([breaks, x, said]) => ({
  breaks,
  types: [type('A', { x })],
  messages: [`Invalid type declaration for property 'x' on 'A': ${said}`],
  byJavaScript: true,
}))

/** What never reaches Core: its JavaScript layer refuses these, in words of its own. */
export const javaScriptRefusals: readonly Refusal[] = [
  ...properties,
  {
    breaks: 'a primary key that is missing',
    types: [type('A', { x: 'int' }, keyed)],
    messages: [
      "Invalid schema for object 'A': '_id' is set as the primary key field but was not found in 'properties'.",
    ],
    byJavaScript: true,
  },
  {
    breaks: 'a type that is embedded and asymmetric',
    types: [type('A', { x: 'int' }, { embedded: true, asymmetric: true })],
    messages: ["Invalid schema for object 'A': Cannot be both asymmetric and embedded."],
    byJavaScript: true,
  },
  {
    breaks: 'a type without a name',
    types: [type('', { x: 'int' })],
    messages: ["Invalid schema for unnamed object: 'name' must be specified."],
    byJavaScript: true,
  },
]
