import { jsonText, type KeywordText, type Model, type ObjectType } from '#core/model'
import { modelOf, ruleCases, typeNamed, withFacts } from '#testkit'
import { contradictingLimits } from './contradicting-limits.ts'
import { defaultTypeMismatch } from './default-type-mismatch.ts'
import { exclusiveNotBoolean } from './exclusive-not-boolean.ts'
import { unsupportedKeyword } from './unsupported-keyword.ts'

const dogs = modelOf({
  Person: { _id: 'uuid' },
  Dog: {
    _id: 'objectId',
    name: 'string',
    nick: 'string?',
    age: 'int',
    weight: 'double',
    price: 'decimal128',
    born: 'date',
    photo: 'data',
    isGood: 'bool',
    any: 'mixed',
    tags: 'string[]',
    ages: 'int{}',
    home: 'Address',
    owner: 'Person',
  },
  'embedded Address': { street: 'string', city: 'string?', tags: 'string[]' },
})
const saying = (
  name: string,
  keywords: readonly KeywordText[],
  elementKeywords = keywords,
): Model =>
  withFacts(dogs, 'Dog', name, {
    server: { keywords, elementKeywords: elementKeywords === keywords ? [] : elementKeywords },
  })
const defaulting = (name: string, value: Parameters<typeof jsonText>[0]): Model =>
  saying(name, [{ key: 'default', value: jsonText(value) }])

ruleCases(defaultTypeMismatch, {
  fires: {
    'a number for a string': defaulting('name', 1),
    'null for what is required': defaulting('name', null),
    'a fraction for an int': defaulting('age', 1.5),
    'a string for an int': defaulting('age', '1'),
    'a number for a decimal': defaulting('price', 1),
    'a string for a date': defaulting('born', '2020-01-01'),
    'one value for a list': defaulting('tags', 'a'),
    'another element in a list': defaulting('tags', ['a', 1]),
    'null in a list': defaulting('tags', [null]),
    'a list for a dictionary': defaulting('ages', [1]),
    'another value in a dictionary': defaulting('ages', { a: 'b' }),
    'a string for an embedded object': defaulting('home', 'a'),
    'an embedded object that lacks what is required': defaulting('home', { city: 'a' }),
    'an embedded object of another type': defaulting('home', { street: 1 }),
    'a key of another type than that of the target': defaulting('owner', { $oid: 'a' }),
  },
  silent: {
    'no default': dogs,
    'a string': defaulting('name', 'a'),
    'null for what is optional': defaulting('nick', null),
    'an int': defaulting('age', 1),
    'an int in extended JSON': defaulting('age', { $numberLong: '1' }),
    'an int for a double': defaulting('weight', 1),
    'a decimal': defaulting('price', { $numberDecimal: '1' }),
    'a date': defaulting('born', { $date: '2020-01-01T00:00:00Z' }),
    'binary data': defaulting('photo', { $binary: { base64: '', subType: '00' } }),
    'a truth': defaulting('isGood', true),
    'anything for mixed': defaulting('any', { a: [1] }),
    'a list': defaulting('tags', ['a']),
    'a dictionary': defaulting('ages', { a: 1 }),
    'an embedded object': defaulting('home', { street: 'a' }),
    'a key of the target': defaulting('owner', { $uuid: 'a' }),
  },
})

const withResidue = (name: string, key: string, value: Parameters<typeof jsonText>[0]): Model =>
  withFacts(dogs, 'Dog', name, {
    residue: {
      'app-services': { members: [{ key, value: jsonText(value) }], elementMembers: [] },
    },
  })
const inElements = withFacts(dogs, 'Dog', 'ages', {
  residue: {
    'app-services': {
      members: [],
      elementMembers: [{ key: 'exclusiveMaximum', value: jsonText(9) }],
    },
  },
})

const limited = saying('age', [{ key: 'minimum', value: jsonText(1) }])
const exclusive = {
  residue: {
    'app-services': {
      members: [{ key: 'exclusiveMinimum', value: jsonText(3) }],
      elementMembers: [],
    },
  },
} as const

ruleCases(exclusiveNotBoolean, {
  fires: {
    'a number': withFacts(dogs, 'Dog', 'age', exclusive),
    'a number for elements': inElements,
    'a number beside a limit': withFacts(limited, 'Dog', 'age', exclusive),
  },
  silent: {
    'true beside a limit': saying('age', [
      { key: 'minimum', value: jsonText(1) },
      { key: 'exclusiveMinimum', value: jsonText(true) },
    ]),
    'another keyword': withResidue('age', 'strange', 3),
  },
})

const between = (
  least: string,
  low: number,
  most: string,
  high: number,
): readonly KeywordText[] => [
  { key: least, value: jsonText(low) },
  { key: most, value: jsonText(high) },
]

ruleCases(contradictingLimits, {
  fires: {
    'a minimum above the maximum': saying('age', between('minimum', 3, 'maximum', 2)),
    'a shortest above the longest': saying('name', between('minLength', 3, 'maxLength', 2)),
    'the same for elements': saying('ages', [], between('minimum', 3, 'maximum', 2)),
  },
  silent: {
    'limits that meet': saying('age', between('minimum', 2, 'maximum', 2)),
    'limits of different things': saying('age', between('minimum', 3, 'maxLength', 2)),
  },
})

const ofType = (facts: Partial<ObjectType>): Model => {
  const dog = typeNamed(dogs, 'Dog')
  return { ...dogs, objectTypes: dogs.objectTypes.set(dog.id, { ...dog, ...facts }) }
}
const anyOf = [{ key: 'anyOf', value: jsonText([]) }]

ruleCases(unsupportedKeyword, {
  fires: {
    '`dependencies` of a collection': ofType({
      server: { keywords: [{ key: 'dependencies', value: jsonText({}) }] },
    }),
    '`anyOf` of a collection': ofType({
      residue: { 'app-services': { members: anyOf, relationships: [] } },
    }),
    '`not` of a property': withResidue('name', 'not', {}),
    '`patternProperties` of a property': saying('ages', [
      { key: 'patternProperties', value: jsonText({}) },
    ]),
  },
  places: {
    '`dependencies` of a collection': ['Dog'],
    '`anyOf` of a collection': ['Dog'],
    '`not` of a property': ['Dog.name'],
  },
  silent: {
    'none of them': dogs,
    'keywords that only the server minds': saying('age', between('minimum', 2, 'maximum', 2)),
  },
})
