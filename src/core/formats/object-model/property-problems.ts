import type { Declaration } from '#core/diagnostics'
import type { ShorthandProblem } from '#core/model'

const normalize = 'realm-js packages/realm/src/schema/normalize.ts'
const validate = 'realm-js packages/realm/src/schema/validate.ts'

/** What is wrong with a shorthand string. */
export const shorthandProblems = {
  'shorthand-empty': {
    severity: 'error',
    message: '`{property}` has an empty type. Name one, such as "string".',
    source: normalize,
  },
  'shorthand-no-element': {
    severity: 'error',
    message: '`{property}` says "{text}" without what it holds. Put an element type before it.',
    source: normalize,
  },
  'shorthand-nested': {
    severity: 'error',
    message: '`{property}` nests collections in "{text}", which Realm cannot store. Use "mixed[]".',
    source: normalize,
  },
  'shorthand-only-optional': {
    severity: 'error',
    message: '`{property}` says "{text}" without a type. Put a type before the "?".',
    source: normalize,
  },
  'shorthand-optional-collection': {
    severity: 'error',
    message:
      '`{property}` makes a collection optional in "{text}", but only its elements can be. Put "?" before the brackets.',
    source: normalize,
  },
  'shorthand-collection-name': {
    severity: 'error',
    message:
      '`{property}` names a collection in "{text}" without its elements; mixed is assumed. Name the element type before the brackets.',
    source: normalize,
  },
  'shorthand-object': {
    severity: 'error',
    message: '`{property}` says "object". Name the object type itself.',
    source: normalize,
  },
  'shorthand-linking-objects': {
    severity: 'error',
    message:
      '`{property}` says "linkingObjects" as a short form. Write an object with `type`, `objectType` and `property`.',
    source: normalize,
  },
  'counter-in-collection': {
    severity: 'error',
    message: '`{property}` holds counters in a collection; int is assumed. Use "int".',
    source: normalize,
  },
  'optional-object-element': {
    severity: 'error',
    message:
      '`{property}` makes objects in a list or set optional in "{text}", but they never are. Remove the "?".',
    source: normalize,
  },
  'bare-dictionary': {
    severity: 'warning',
    message:
      '`{property}` says "{text}"; it is read as a dictionary of mixed. Put "mixed" before the braces.',
    source:
      'https://www.mongodb.com/docs/realm/sdk/react-native/model-data/data-types/dictionaries/',
  },
  'core-type-name': {
    severity: 'warning',
    message: '`{property}` uses the internal type name "{text}". Use "objectId" or "decimal128".',
    source: 'realm-studio src/services/schema-export/utils.ts',
  },
} as const satisfies Record<ShorthandProblem, Declaration>

/** What is wrong with a property in object notation. */
export const notationProblems = {
  'type-missing': {
    severity: 'error',
    message: '`{property}` has no type. Add `type`.',
    source: normalize,
  },
  'type-has-marks': {
    severity: 'error',
    message:
      '`{property}` uses the short form "{text}" inside an object. Spell it with `type`, `objectType` and `optional`.',
    source: normalize,
  },
  'object-type-unused': {
    severity: 'error',
    message: '`{property}` has an `objectType`, but its type "{text}" takes none. Remove it.',
    source: normalize,
  },
  'element-type-missing': {
    severity: 'error',
    message: '`{property}` is a {text} that does not say what it holds. Give `objectType`.',
    source: normalize,
  },
  'object-type-missing': {
    severity: 'error',
    message: '`{property}` does not name an object type. Give one in `objectType`.',
    source: normalize,
  },
  'inverse-incomplete': {
    severity: 'error',
    message:
      '`{property}` is an inverse relationship without `objectType` or `property`. Give both.',
    source: normalize,
  },
  'type-is-object-type': {
    severity: 'error',
    message:
      '`{property}` names the object type "{text}" as `type`. Use type "object" and objectType "{text}".',
    source: normalize,
  },
  'property-unused': {
    severity: 'error',
    message: '`{property}` has a `property`, which only linkingObjects takes. Remove it.',
    source: normalize,
  },
  'counter-not-int': {
    severity: 'error',
    message:
      '`{property}` is presented as "{text}", which only a counter on int can be. Remove it.',
    source: normalize,
  },
  'always-optional': {
    severity: 'error',
    message:
      '`{property}` is marked as not optional, but a value of its type always is. Remove `optional`.',
    source: normalize,
  },
  'never-optional': {
    severity: 'error',
    message: '`{property}` is marked as optional, but its type never is. Remove `optional`.',
    source: normalize,
  },
  'primary-key-facts': {
    severity: 'error',
    message:
      '`{property}` is the primary key, which is indexed by itself and never a counter. Remove "{text}".',
    source: normalize,
  },
  'unknown-property-key': {
    severity: 'error',
    message: '`{property}` has the unknown key "{text}". It is kept; Realm refuses it. Remove it.',
    source: validate,
  },
  'wrong-value': {
    severity: 'error',
    message: '`{property}` has a value for "{text}" of the wrong kind; it is ignored. Correct it.',
    source: validate,
  },
  'name-differs': {
    severity: 'warning',
    message: '`{property}` is called "{text}" inside; the key counts. Make them equal.',
    source: validate,
  },
} as const satisfies Record<string, Declaration>

export type PropertyProblem = ShorthandProblem | keyof typeof notationProblems
