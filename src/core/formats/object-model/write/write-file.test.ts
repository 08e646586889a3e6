import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  tableOf,
  countedIds,
  emptyModel,
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  type Model,
  type ObjectType,
  type Property,
} from '#core/model'
import { readObjectModel, readObjectTypes } from '../read/read-file.ts'
import { writeObjectModel } from './write-file.ts'
import { writeObjectType } from './write-type.ts'

const read = (text: string): Model => {
  const { value } = readObjectModel('client.json', text, countedIds())
  expect(value).not.toBeNull()
  return value!.model
}

const change = (
  model: Model,
  name: string,
  to: (type: ObjectType) => Partial<ObjectType>,
): Model => {
  const [id] = model.order.filter((id) => model.objectTypes.get(id)!.name === name)
  const type = model.objectTypes.get(id!)!
  return { ...model, objectTypes: model.objectTypes.set(id!, { ...type, ...to(type) }) }
}

const changeProperty = (model: Model, type: string, name: string, to: Partial<Property>): Model =>
  change(model, type, ({ properties }) => ({
    properties: properties.map((property) =>
      property.name === name ? { ...property, ...to } : property,
    ),
  }))

const without = (model: Model, name: string): Model => {
  const order = model.order.filter((id) => model.objectTypes.get(id)!.name !== name)
  return {
    ...model,
    order,
    objectTypes: tableOf(order.map((id) => model.objectTypes.get(id)!)),
  }
}

const withNew = (model: Model, name: string): Model => {
  const ids = countedIds('new')
  const type = makeObjectType(ids.objectType(), name, {
    properties: [makeProperty(ids.property(), 'age', primitiveShape('int'))],
  })
  return {
    ...model,
    order: [...model.order, type.id],
    objectTypes: model.objectTypes.set(type.id, type),
  }
}

const source = `{ "version": 1, "schema": [
    { "name": "Dog", "primaryKey":"_id",
      "properties": {
        "_id": "objectId",
        "name" : 'NAME',
        "age": { "optional": false,  "type": "int" },
        "owner": "Person?"
      } , "note": [1, 2.0] },
    {
      "name": "Person",
      "properties": {
        "dogs": { "type": "linkingObjects", "objectType": "Dog", "property": "owner" }
      }
    }
]}
`.replace("'NAME'", '"string"')

it('keeps shorthand, spelled-out facts, unknown keys and white space where nothing changes', () => {
  expect(writeObjectModel(read(source))).toBe(source)
})

type Case = [string, (model: Model) => Model, ...(readonly [string, string])[]]

it.each<Case>([
  [
    'a shorthand property changes its type',
    (model: Model) => changeProperty(model, 'Dog', 'name', primitiveShape('bool', true)),
    ['"string"', '"bool?"'],
  ],
  [
    'a spelled-out property becomes optional',
    (model: Model) => changeProperty(model, 'Dog', 'age', { optional: true }),
    ['"optional": false', '"optional": true'],
  ],
  [
    'a property is renamed',
    (model: Model) => changeProperty(model, 'Dog', 'name', { name: 'title' }),
    ['"name" :', '"title" :'],
  ],
  [
    'a forward relationship is renamed in the database only',
    (model: Model) =>
      changeProperty(model, 'Dog', 'owner', { name: 'human', client: { codeName: 'owner' } }),
    [
      '"owner": "Person?"',
      '"owner": {\n          "type": "object",\n          "objectType": "Person",\n          "mapTo": "human"\n        }',
    ],
    ['"property": "owner"', '"property": "human"'],
  ],
  [
    'an object type is renamed',
    (model: Model) => change(model, 'Person', () => ({ name: 'Human' })),
    ['"Person?"', '"Human"'],
    ['"name": "Person"', '"name": "Human"'],
  ],
  [
    'a type becomes asymmetric',
    (model: Model) => change(model, 'Person', () => ({ kind: 'asymmetric' })),
    ['"name": "Person",\n', '"name": "Person",\n      "asymmetric": true,\n'],
  ],
  [
    'the primary key goes',
    (model: Model) => change(model, 'Dog', () => ({ primaryKey: null })),
    [', "primaryKey":"_id"', ''],
  ],
])('patches only what changed when %s', (_, edit, ...replacements) => {
  const expected = replacements.reduce((text, [from, to]) => text.replace(from, to), source)
  expect(writeObjectModel(edit(read(source)))).toBe(expected)
})

it('does not confuse a new property with the renamed one whose key it takes', () => {
  const model = change(read('[{"name":"A","properties":{"a":"int"}}]'), 'A', ({ properties }) => ({
    properties: [
      makeProperty(countedIds('x').property(), 'a', primitiveShape('bool')),
      { ...properties[0]!, name: 'b' },
    ],
  }))
  expect(writeObjectModel(model)).toBe('[{"name":"A","properties":{"b":"int","a": "bool"}}]')
})

const small = (name: string): string => `{"name":"${name}","properties":{}}`
const fresh = '"name": "New",\n    "properties": {\n      "age": "int"\n    }\n  }'

it.each([
  ['the first of an array', `[\n ${small('A')},\n ${small('B')}\n]`, 'A', `[\n ${small('B')}\n]`],
  ['the last of an array', `[\n ${small('A')},\n ${small('B')}\n]`, 'B', `[\n ${small('A')}\n]`],
  ['the only one', `[\n ${small('A')}\n]`, 'A', `[\n]`],
  ['one beside a stray', `[${small('A')}, 5, ${small('B')}]`, 'B', `[${small('A')}, 5]`],
  ['the first beside a stray', `[${small('A')}, 5, ${small('B')}]`, 'A', `[5, ${small('B')}]`],
  [
    'the first of named ones',
    '{"A": {"properties":{}}, "B": {"properties":{}}}',
    'A',
    '{"B": {"properties":{}}}',
  ],
  [
    'the last of named ones',
    '{"A": {"properties":{}}, "B": {"properties":{}}}',
    'B',
    '{"A": {"properties":{}}}',
  ],
  ['a bare one', `${small('A')}\n`, 'A', '[]\n'],
])('takes out %s', (_, text, name, expected) => {
  expect(writeObjectModel(without(read(text), name))).toBe(expected)
})

it.each([
  ['an array', `[\n  ${small('A')}\n]\n`, `[\n  ${small('A')},\n  {\n    ${fresh}\n]\n`],
  ['an empty array', '[]', `[\n  {\n    ${fresh}\n]\n`],
  ['a bare type', small('A'), `[${small('A')},\n  {\n    ${fresh}]`],
  ['a wrapped type', `{"schema":${small('A')}}`, `{"schema":[${small('A')},\n  {\n    ${fresh}]}`],
  [
    'named types',
    '{\n  "A": {"properties":{}}\n}',
    `{\n  "A": {"properties":{}},\n  "New": {\n    ${fresh}\n}`,
  ],
])('adds a type to %s', (_, text, expected) => {
  const written = writeObjectModel(withNew(read(text), 'New'))
  expect(written).toBe(expected)
  expect(read(written).order).toHaveLength(read(text).order.length + 1)
})

it('renames the key of a type that only its key names', () => {
  const model = change(read('{"A": {"properties":{}}}'), 'A', () => ({ name: 'B' }))
  expect(writeObjectModel(model)).toBe('{"B": {"properties":{}}}')
})

it('writes one canonical form without a source', () => {
  const ids = countedIds()
  const keyId = ids.property()
  const model = makeModel([
    makeObjectType(ids.objectType(), 'Dog', {
      primaryKey: keyId,
      properties: [
        makeProperty(keyId, '_id', primitiveShape('objectId')),
        makeProperty(ids.property(), 'first_name', primitiveShape('string', true), {
          client: { codeName: 'firstName', index: 'full-text', default: jsonText('Rex') },
        }),
        makeProperty(ids.property(), 'when', {
          ...primitiveShape('date'),
          type: {
            kind: 'serverOnly',
            node: jsonText({ bsonType: 'timestamp' }),
            label: 'timestamp',
          },
        }),
      ],
    }),
  ])
  const expected = `[
  {
    "name": "Dog",
    "primaryKey": "_id",
    "properties": {
      "_id": "objectId",
      "firstName": {
        "type": "string",
        "optional": true,
        "indexed": "full-text",
        "mapTo": "first_name",
        "default": "Rex"
      }
    }
  }
]
`
  expect(writeObjectModel(model)).toBe(expected)
  expect(writeObjectType(model, model.order[0]!).diagnostics.map(({ code }) => code)).toEqual([
    'object-model/server-only',
  ])
  expect(writeObjectModel(emptyModel)).toBe('[]\n')
})

it('writes a single type without the indentation of its file, and remembers it', () => {
  const model = read('[\n  {\n    "name": "A",\n    "properties": {}\n  }\n]')
  const written = writeObjectType(model, model.order[0]!)
  expect(written.text).toBe('{\n  "name": "A",\n  "properties": {}\n}')
  expect(writeObjectType({ ...model }, model.order[0]!)).toBe(written)
})

it('takes the text of one type back into its file, at the depth it had there', () => {
  const file = '[\n  {\n    "name": "A",\n    "properties": {\n      "a": "int"\n    }\n  }\n]\n'
  const model = read(file)
  const [id] = model.order
  const text = writeObjectType(model, id!).text.replace('"int"', '"int",\n    "b": "string"')
  const context = { model, ids: countedIds('panel'), objectType: id! }
  const { value } = readObjectTypes('A', text, context)
  const edited = value!.model.objectTypes.get(value!.model.order[0]!)!
  const next = { ...model, objectTypes: tableOf([{ ...edited, id: id! }]) }
  expect(writeObjectType(next, id!).text).toBe(text)
  expect(writeObjectModel(next)).toBe(file.replace('"int"', '"int",\n      "b": "string"'))
})

it('marks every property where it stands', () => {
  const model = read(source)
  const { text, marks } = writeObjectType(model, model.order[0]!)
  const said = marks().map(({ start, end }) => text.slice(start, end))
  expect(said.slice(1)).toEqual([
    '"_id": "objectId"',
    '"name" : "string"',
    '"age": { "optional": false,  "type": "int" }',
    '"owner": "Person?"',
  ])
})

const space = fc.constantFrom('', ' ', '\n', '\n  ', '\r\n\t', '  \n    ')
const name = fc.constantFrom('a', 'B', '_id', '__proto__', 'größe', 'x y', '', 'constructor')
const types = ['string', 'int?', 'A', 'A[]', 'B?{}', 'mixed', '{}', 'int[][]', '', 'counter', 'set']
const notation = fc.record(
  {
    type: fc.constantFrom('string', 'int', 'object', 'list', 'linkingObjects', 'string?', 'A', ''),
    objectType: fc.constantFrom('A', 'B', 'int', 'object id'),
    property: fc.constantFrom('a', 'B'),
    optional: fc.constantFrom(true, false, 'yes'),
    indexed: fc.constantFrom(true, false, 'full-text', 7),
    mapTo: name,
    default: fc.jsonValue(),
    presentation: fc.constantFrom('counter', 'x'),
    unknown: fc.jsonValue(),
  },
  { requiredKeys: [] },
)
const definition = fc.oneof(fc.constantFrom(...types), notation, fc.constantFrom(null, 5, []))

const printed = (node: unknown, spaces: readonly string[]): string => {
  let at = 0
  const gap = (): string => spaces[at++ % spaces.length] ?? ''
  const print = (value: unknown): string => {
    if (Array.isArray(value))
      return `[${value.map((item) => gap() + print(item) + gap()).join()}${value.length ? '' : gap()}]`
    if (value instanceof Map || (typeof value === 'object' && value !== null)) {
      const entries: [string, unknown][] = value instanceof Map ? [...value] : Object.entries(value)
      return `{${entries.map(([key, inner]) => `${gap()}${JSON.stringify(key)}${gap()}:${gap()}${print(inner)}${gap()}`).join()}}`
    }
    return JSON.stringify(value)
  }
  return gap() + print(node) + gap()
}

const typeText = fc
  .record({
    name: fc.constantFrom('A', 'B', 'C'),
    head: fc.record(
      {
        primaryKey: fc.constantFrom('_id', 'a', 'nothing'),
        embedded: fc.boolean(),
        asymmetric: fc.boolean(),
        unknown: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
    properties: fc.array(fc.tuple(name, definition), { maxLength: 5 }),
    asList: fc.boolean(),
  })
  .map(({ name, head, properties, asList }) => {
    const list = properties.map(([key, value]) => ({
      ...(typeof value === 'object' ? value : { type: value }),
      name: key,
    }))
    return new Map<string, unknown>([
      ['name', name],
      ...Object.entries(head),
      ['properties', asList ? list : new Map(properties)],
    ])
  })

const fileText = fc
  .tuple(
    fc.array(typeText, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(0, 1, 2, 3),
    fc.array(space, { minLength: 1, maxLength: 7 }),
  )
  .map(([list, form, spaces]) => {
    const [only] = list
    const forms: unknown[] = [
      list,
      new Map<string, unknown>([
        ['v', 1],
        ['schema', list],
      ]),
      new Map(list.map((type, i) => [`${String(type.get('name'))}${i}`, type])),
      only,
    ]
    return printed(forms[form], spaces)
  })

it('law 1: what is read is written back byte for byte', () => {
  fc.assert(
    fc.property(fileText, (text) => {
      expect(writeObjectModel(read(text))).toBe(text)
    }),
    { numRuns: 400 },
  )
})

it('law 3: a change in one object type leaves the text of the others alone', () => {
  fc.assert(
    fc.property(fileText, (text) => {
      const model = read(text)
      const [first, ...others] = model.order
      const type = model.objectTypes.get(first!)!
      const added = makeProperty(countedIds('new').property(), 'new', primitiveShape('int'))
      const next = {
        ...model,
        objectTypes: model.objectTypes.set(first!, {
          ...type,
          properties: [...type.properties, added],
        }),
      }
      for (const id of others)
        expect(writeObjectType(next, id).text).toBe(writeObjectType(model, id).text)
      expect(read(writeObjectModel(next)).order).toHaveLength(model.order.length)
    }),
  )
})
