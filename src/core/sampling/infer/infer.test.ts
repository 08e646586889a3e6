import fc from 'fast-check'
import { serialize } from 'bson'
import { describe, expect, it } from 'vitest'
import { countedIds, objectTypesOf, type Model, type ObjectType } from '#core/model'
import { arbitrarySample, propertyNamed, typeNamed } from '#testkit'
import { openReader } from '../read/reader.ts'
import { nameLimit } from '../summary/values.ts'
import { inferSchema } from './infer.ts'

type Options = Partial<Parameters<typeof inferSchema>[1]>

function infer(lines: readonly string[], options: Options = {}) {
  const reader = openReader('users.json', 'json')
  reader.push(new TextEncoder().encode(lines.join('\n')))
  const { summary, diagnostics } = reader.end()
  expect(diagnostics).toEqual([])
  const collection = { dataSource: 'a', database: 'b', name: 'users' }
  const outcome = inferSchema(summary, { collection, ids: countedIds(), ...options })
  const codes = outcome.diagnostics.map(({ code }) => code.replace('sampling/', ''))
  return { ...outcome, model: outcome.value.model, codes }
}

/** Documents that hold these values in `v`, one each. */
const holding = (...values: readonly string[]): readonly string[] =>
  values.map((value, i) => `{"_id": "${i}", "v": ${value}}`)

/** A property's type in short: `int`, `long`, `double[]`, `{user_v}`, `mixed{}`. */
function typeIn({ objectTypes }: Model, owner: ObjectType, name: string): string | null {
  const property = owner.properties.find((one) => one.name === name)
  if (!property) return null
  const { type, container, server } = property
  const wide = type.kind === 'primitive' && type.primitive === 'int' && server.width !== 'int'
  const one =
    type.kind === 'primitive'
      ? type.primitive
      : type.kind === 'embedded'
        ? `{${objectTypes.get(type.target)?.name}}`
        : type.kind
  const suffix = { none: '', list: '[]', set: '<>', dictionary: '{}' }[container]
  return (wide ? 'long' : one) + suffix
}

const oid = '{"$oid": "5f0000000000000000000001"}'
const long = '{"$numberLong": "5"}'
const wide = '{"$numberLong": "9007199254740993"}'
const decimal = '{"$numberDecimal": "1.5"}'
const uuid = '{"$uuid": "00112233-4455-6677-8899-aabbccddeeff"}'
const binary = '{"$binary": {"base64": "AQI=", "subType": "00"}}'
const md5 = '{"$binary": {"base64": "AQI=", "subType": "05"}}'
const regex = '{"$regularExpression": {"pattern": "a", "options": ""}}'
const reference = `{"$ref": "dogs", "$id": ${oid}}`

it.each<readonly [values: readonly string[], type: string | null, codes: readonly string[]]>([
  [['"a"', '"b"'], 'string', []],
  [['true'], 'bool', []],
  [['1'], 'int', []],
  [['5000000000'], 'long', []],
  [['1.0'], 'double', []],
  [[decimal], 'decimal128', []],
  [[oid], 'objectId', []],
  [[uuid], 'uuid', []],
  [[binary], 'data', []],
  [['{"$date": "2020-01-01T00:00:00Z"}'], 'date', []],
  [['1', 'null'], 'int', []],
  [['null', 'null'], null, ['only-null']],
  [['1', long], 'long', []],
  [['1', '1.5'], 'double', ['widened-to-double']],
  [[long, '1.5'], 'double', ['widened-to-double']],
  [[wide, '1.5'], 'mixed', ['integers-too-wide']],
  [[wide, '1'], 'long', []],
  [['1', decimal], 'decimal128', ['widened-to-decimal']],
  [['1.5', wide, decimal], 'decimal128', ['widened-to-decimal']],
  [['1', '"a"'], 'mixed', ['type-conflict']],
  [['{"a": 1}', '"a"'], 'mixed', ['type-conflict']],
  [['[1]', '1'], 'mixed', ['type-conflict']],
  [['{"a": 1}', '{"b": "x"}'], '{user_v}', []],
  [['{}'], null, ['fields-unknown']],
  [['{"a": null}'], null, ['only-null', 'fields-unknown']],
  [['[1, 2]', '[]'], 'int[]', []],
  [['[1, 2.5]'], 'double[]', ['widened-to-double']],
  [['[1, "a"]'], 'mixed[]', ['type-conflict']],
  [['[{"a": 1}, {"b": 1}]'], '{user_v}[]', []],
  [['[]', '[]'], null, ['elements-unknown']],
  [['[null]'], null, ['elements-unknown']],
  [['["a", null]'], 'string[]', ['null-elements']],
  [['[[1]]'], 'mixed', ['nested-arrays']],
  [['[1, [1]]'], 'mixed', ['nested-arrays']],
  [[reference], 'mixed', ['reference-in-mixed']],
  [[`[${reference}]`], 'mixed[]', ['reference-in-mixed']],
  [[regex], null, ['not-syncable']],
  [[md5], null, ['not-syncable']],
  [['{"$timestamp": {"t": 1, "i": 1}}'], null, ['not-syncable']],
  [['{"$minKey": 1}', '{"$maxKey": 1}'], null, ['not-syncable']],
  [['{"$code": "f"}', '{"$symbol": "s"}'], null, ['not-syncable']],
  [[`[${regex}]`], null, ['not-syncable']],
  [[regex, '"a"'], 'mixed', ['type-conflict', 'mixed-not-syncable']],
])('%j become %s', (values, type, expected) => {
  const { model, codes } = infer(holding(...values))
  expect(typeIn(model, typeNamed(model, 'user'), 'v')).toBe(type)
  expect(codes).toEqual(expected)
})

it('tells how many values there are of each type', () => {
  const { diagnostics } = infer(holding('1', '2', '"a"', 'null'))
  expect(diagnostics[0]?.message).toContain(
    '`user.v` holds values of several types (2 int, 1 string)',
  )
})

describe('a point', () => {
  const point = (more = ''): string => `{"type": "Point", "coordinates": [1, 2.5]${more}}`

  it('has doubles as coordinates and a type that is required', () => {
    const { model, codes } = infer(holding(point(), '{"type": "Point", "coordinates": [1, 2]}'))
    const type = typeNamed(model, 'user_v')
    expect(codes).toEqual([])
    expect(typeIn(model, type, 'coordinates')).toBe('double[]')
    expect(propertyNamed(model, 'user_v', 'type').optional).toBe(false)
  })

  it('may hold more', () => {
    const { model } = infer(holding(point(', "place": "here"')))
    expect(typeIn(model, typeNamed(model, 'user_v'), 'place')).toBe('string')
  })

  it.each([
    ['another type', '{"type": "Polygon", "coordinates": [1, 2]}'],
    ['one coordinate', '{"type": "Point", "coordinates": [1]}'],
    ['no coordinates', '{"type": "Point"}'],
    ['coordinates that are text', '{"type": "Point", "coordinates": ["1", "2"]}'],
  ])('is not there with %s', (_, other) => {
    const { model } = infer(holding(point(), other))
    expect(propertyNamed(model, 'user_v', 'type').optional).toBe(true)
  })
})

describe('_id', () => {
  it.each([
    ['"a"', 'string'],
    ['1', 'int'],
    [long, 'long'],
    [oid, 'objectId'],
    [uuid, 'uuid'],
  ])('%s is a primary key and required', (value, type) => {
    const { model, codes } = infer([`{"_id": ${value}}`])
    const user = typeNamed(model, 'user')
    expect(typeIn(model, user, '_id')).toBe(type)
    expect(user.primaryKey).toBe(user.properties[0]?.id)
    expect(user.properties[0]?.optional).toBe(false)
    expect(codes).toEqual([])
  })

  it.each([
    [['1.5'], ['id-types']],
    [['{"a": 1}'], ['id-types']],
    [
      ['1', '"a"'],
      ['type-conflict', 'id-types'],
    ],
    [
      [oid, uuid],
      ['type-conflict', 'id-types'],
    ],
    [['1', 'null'], ['id-sometimes-missing']],
  ])('%j', (values, expected) => {
    expect(infer(values.map((value) => `{"_id": ${value}}`)).codes).toEqual(expected)
  })

  it('is missed where no document has it', () => {
    const { model, codes } = infer(['{"a": 1}'])
    expect(codes).toEqual(['missing-id'])
    expect(typeNamed(model, 'user').primaryKey).toBeNull()
  })

  it('is an ordinary field of an embedded object', () => {
    const { model, codes } = infer(holding('{"_id": 1.5}'))
    expect(typeNamed(model, 'user_v').primaryKey).toBeNull()
    expect(codes).toEqual([])
  })
})

describe('required', () => {
  const documents = [
    '{"_id": 1, "always": 1, "null": null, "list": [1], "any": 1, "o": {"in": 1}}',
    '{"_id": 2, "always": 2, "null": 1, "list": [1], "any": "a", "o": {"in": 1, "some": 1}}',
  ]
  const requiredIn = (model: Model): readonly string[] =>
    objectTypesOf(model).flatMap(({ properties, name: owner }) =>
      properties
        .filter(({ optional, container }) => !optional && container === 'none')
        .map(({ name }) => `${owner}.${name}`),
    )

  it('is _id alone', () => {
    expect(requiredIn(infer(documents).model)).toEqual(['user._id'])
  })

  it('is, when asked for, every field that no document lacks and that can be required', () => {
    const { model } = infer(documents, { requireAlways: true })
    expect(requiredIn(model)).toEqual(['user._id', 'user.always', 'user_o.in'])
  })
})

describe('names', () => {
  it.each([
    ['__proto__', ['hurtful-name']],
    ['a.b', ['hurtful-name']],
    ['$x', ['hurtful-name']],
    ['sort', ['reserved-name']],
    ['SORT', ['reserved-name']],
    ['uuid', ['reserved-name']],
    ['UUID', []],
    ['constructor', []],
    ['ü'.repeat(32), ['long-name']],
  ])('%s is kept, and said if odd', (name, expected) => {
    const { model, codes } = infer([`{"_id": 1, ${JSON.stringify(name)}: 1}`])
    expect(propertyNamed(model, 'user', name).name).toBe(name)
    expect(codes).toEqual(expected)
  })

  it('leaves out a field without a name', () => {
    const { model, codes } = infer(['{"_id": 1, "": 1}'])
    expect(typeNamed(model, 'user').properties).toHaveLength(1)
    expect(codes).toEqual(['empty-name'])
  })

  it('passes over what App Services writes while it works', () => {
    const { model, codes } = infer(['{"_id": 1, "_id__baas_transaction": 1}'])
    expect(typeNamed(model, 'user').properties).toHaveLength(1)
    expect(codes).toEqual([])
  })

  it('of embedded types are those of the type and the field', () => {
    const { model } = infer(holding('{"a": {"b": [{"c": 1}]}}'))
    const names = objectTypesOf(model).map(({ name }) => name)
    expect(names).toEqual(['user', 'user_v', 'user_v_a', 'user_v_a_b'])
    expect(typeNamed(model, 'user_v').server.title).toBeNull()
  })

  it('are told when taken or too long', () => {
    const isTaken = (name: string): boolean => name === 'user'
    expect(infer(['{"_id": 1}'], { isTaken })).toMatchObject({ codes: ['name-taken'] })
    expect(infer(['{"_id": 1}'], { title: 'x'.repeat(58) }).codes).toEqual(['long-name'])
  })

  it('of the type is the title that was given', () => {
    expect(objectTypesOf(infer(['{"_id": 1}'], { title: 'Person' }).model)[0]?.name).toBe('Person')
  })
})

describe('names that look like data', () => {
  const object = (names: readonly string[], value: string): string =>
    `{${names.map((name) => `"${name}": ${value}`).join(', ')}}`
  const many = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `name ${i}`)

  it.each([
    ['numbers', ['1', '2', '3'], '1', true],
    ['dates', ['2020-01-01', '2020-01-02', '2020-01-03'], '{"n": 1}', true],
    ['words', ['one', 'two', 'three'], '1', false],
    ['two numbers', ['1', '2'], '1', false],
  ])('%s', (_, names, value, proposed) => {
    const { model, codes } = infer(holding(object(names, value)))
    expect(codes.includes('dictionary-proposed')).toBe(proposed)
    expect(typeIn(model, typeNamed(model, 'user'), 'v')).toBe('{user_v}')
  })

  it('are many of which few come again', () => {
    const sparse = many(20).map((name) => object([name], '1'))
    expect(infer(holding(...sparse)).codes).toEqual(['dictionary-proposed'])
    expect(infer(holding(object(many(20), '1'))).codes).toEqual([])
  })

  it.each([
    ['1', 'int{}', ['dictionary-made']],
    ['{"a": 1}', '{user_v}{}', ['dictionary-made']],
    ['[1]', 'mixed{}', ['dictionary-made']],
  ])('become a dictionary when they are too many to keep: %s', (value, type, expected) => {
    const { model, codes } = infer(holding(object(many(nameLimit + 1), value)))
    expect(typeIn(model, typeNamed(model, 'user'), 'v')).toBe(type)
    expect(codes).toEqual(expected)
  })

  it('leave a collection with _id alone', () => {
    const { model, codes } = infer([`{"_id": 1, ${object(many(nameLimit), '1').slice(1)}`])
    expect(typeNamed(model, 'user').properties.map(({ name }) => name)).toEqual(['_id'])
    expect(codes).toEqual(['too-many-fields'])
  })
})

it('says when there is no document', () => {
  const { model, codes } = infer([])
  expect(codes).toEqual(['no-documents'])
  expect(objectTypesOf(model)).toEqual([])
})

const fits: Readonly<Record<string, readonly string[]>> = {
  int: ['Int32', 'Long'],
  double: ['Int32', 'Long', 'Double'],
  decimal128: ['Int32', 'Long', 'Double', 'Decimal128'],
  string: ['string'],
  bool: ['boolean'],
  date: ['date'],
  objectId: ['ObjectId'],
  uuid: ['Binary'],
  data: ['Binary'],
}

function kindOf(value: object | string | boolean): string {
  if (typeof value !== 'object') return typeof value
  if (value instanceof Date) return 'date'
  return '_bsontype' in value ? String(Reflect.get(value, '_bsontype')) : 'object'
}

/** Does the schema allow the value, null being absent? What it does not declare is allowed. */
function allows(model: Model, owner: ObjectType, document: object): boolean {
  return Object.entries(document).every(([name, value]: [string, unknown]) => {
    const property = owner.properties.find((one) => one.name === name)
    if (!property || value === null) return true
    const values = property.container === 'list' ? (value as readonly unknown[]) : [value]
    return values.every((one) => {
      if (one === null) return true
      const { type } = property
      if (type.kind === 'primitive' && type.primitive === 'mixed') return true
      const kind = kindOf(one as object)
      if (type.kind === 'primitive') return fits[type.primitive]?.includes(kind)
      const target = type.kind === 'embedded' ? model.objectTypes.get(type.target) : undefined
      return target !== undefined && kind === 'object' && allows(model, target, one as object)
    })
  })
}

it('allows every document that was sampled', () => {
  fc.assert(
    fc.property(arbitrarySample, (documents) => {
      const reader = openReader('users.bson', 'bson')
      for (const document of documents) reader.push(serialize(document))
      const collection = { dataSource: 'a', database: 'b', name: 'users' }
      const { value } = inferSchema(reader.end().summary, { collection, ids: countedIds() })
      const [user] = objectTypesOf(value.model)
      for (const document of documents)
        expect(user && allows(value.model, user, document)).toBe(true)
    }),
  )
})
