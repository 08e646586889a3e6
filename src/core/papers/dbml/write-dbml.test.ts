import { Compiler, DEFAULT_ENTRY, MemoryProjectLayout } from '@dbml/parse'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  makeModel,
  makeObjectType,
  objectTypesOf,
  type Model,
  type ObjectTypeId,
} from '#core/model'
import {
  arbitraryModel,
  codeCases,
  described,
  drawn,
  hurtfulNames,
  kennel,
  modelOf,
} from '#testkit'
import { writeDbml } from './write-dbml.ts'

/** What DBML's own parser makes of the paper. */
function read(model: Model, title = 'Data model') {
  const layout = new MemoryProjectLayout()
  layout.setSource(DEFAULT_ENTRY, writeDbml(model, { title }))
  const report = new Compiler(layout).interpretFile(DEFAULT_ENTRY)
  expect(report.getErrors().map(({ diagnostic }) => diagnostic)).toEqual([])
  const database = report.getValue()
  expect(database).toBeDefined()
  return database!
}

const tableOf = (model: Model, name: string) =>
  read(model).tables.find((table) => table.name === name)!

const columnOf = (model: Model, table: string, name: string) =>
  tableOf(model, table).fields.find((field) => field.name === name)!

const refs = (model: Model): readonly string[] =>
  read(model).refs.map(({ endpoints }) =>
    endpoints
      .map(({ tableName, fieldNames, relation }) => `${tableName}.${fieldNames} ${relation}`)
      .join(' – '),
  )

it.each([
  ['kennel', kennel] as const,
  ['drawn', drawn] as const,
  ...codeCases.map(({ name, model }) => [name, model] as const),
])('writes %s as DBML’s parser reads it', (_, model) => {
  expect(read(model).tables).toHaveLength(model.order.length)
})

describe('columns', () => {
  const model = modelOf({
    Dog: {
      _id: 'objectId',
      a: 'int[]',
      b: 'int<>',
      c: 'int?{}',
      owner: 'Person',
      e: 'int?',
      home: 'Home',
    },
    Person: { _id: 'string', dogs: '<- Dog.owner', lost: 'Wolf' },
    'embedded Home': { x: 'int' },
  })

  it.each([
    ['_id', 'objectId'],
    ['a', 'int[]'],
    ['b', 'set of int'],
    ['c', 'dictionary of int'],
    ['owner', 'string'],
    ['home', 'Home'],
  ])('says the type of %s', (name, type) => {
    expect(columnOf(model, 'Dog', name).type.type_name).toBe(type)
  })

  it('marks the primary key and what is required', () => {
    const marks = tableOf(model, 'Dog').fields.map(({ name, pk, not_null: must }) => [
      name,
      pk,
      must ?? false,
    ])
    expect(marks).toEqual([
      ['_id', true, true],
      ['a', false, true],
      ['b', false, true],
      ['c', false, true],
      ['owner', false, false],
      ['e', false, false],
      ['home', false, false],
    ])
  })

  it('has an inverse relationship in a comment alone', () => {
    expect(writeDbml(model, { title: '' })).toContain('  // dogs: <- Dog.owner, computed\n')
    expect(tableOf(model, 'Person').fields.map(({ name }) => name)).toEqual(['_id', 'lost'])
  })

  it('notes what a column cannot say', () => {
    expect(columnOf(model, 'Person', 'lost').note?.value).toBe('type not found')
    expect(columnOf(model, 'Dog', 'c').note?.value).toBe('elements may be null')
    expect(columnOf(described, 'Order', 'note').note?.value).toBe(
      'a <b>bold</b> | pipe, `code`, [link](x), \\ and </script>\n- second line, 50 % & more\npattern: "^[^<|>]*$"',
    )
  })

  it('gives defaults as values of their kind, and others in the note', () => {
    const { model: defaults } = codeCases.find(({ name }) => name === 'defaults')!
    const of = (name: string) => columnOf(defaults, 'Defaults', name).dbdefault
    expect(of('below')).toMatchObject({ type: 'number', value: -1 })
    expect(of('status')).toMatchObject({ type: 'string', value: 'new "one"\n$x \\(y) #{z}' })
    expect(of('huge')).toMatchObject({ type: 'expression', value: '9007199254740993' })
    expect(columnOf(defaults, 'Defaults', 'tags').note?.value).toBe('default ["a","b"]')
  })
})

describe('beside the tables', () => {
  it('refers to primary keys, from many to one or to many', () => {
    const model = modelOf({
      Dog: { _id: 'objectId', owner: 'Person', friends: 'Dog[]', toy: 'Toy' },
      Person: { _id: 'objectId' },
      Toy: { name: 'string' },
    })
    expect(refs(model)).toEqual(['Dog.owner * – Person._id 1', 'Dog.friends * – Dog._id *'])
    expect(columnOf(model, 'Dog', 'toy').note?.value).toBe('to one: Toy, which has no primary key')
  })

  it('makes an enumeration of the texts that a server lists', () => {
    const { enums } = read(described)
    expect(enums.map(({ name, values }) => [name, ...values.map((value) => value.name)])).toEqual([
      ['Order_status', 'new', "can't", 'gone "x"'],
    ])
    expect(columnOf(described, 'Order', 'status').type.type_name).toBe('Order_status')
    expect(columnOf(described, 'Order', 'grade').note?.value).toBe('enum: ["a",1,null]')
  })

  it('lists indexes', () => {
    const { indexes } = tableOf(drawn, 'Dog')
    expect(indexes.map(({ columns, note }) => [columns[0]?.value, note?.value])).toEqual([
      ['name', undefined],
      ['title', 'full-text index'],
    ])
  })

  it('gives a table without properties the column that it must have', () => {
    expect(tableOf(described, 'Empty').fields.map(({ name }) => name)).toEqual(['(no properties)'])
  })

  it('is called by its title', () => {
    expect(read(kennel, 'My "own"\n').project?.name).toBe('My "own"\\n')
  })
})

describe('names', () => {
  it.each([
    ...hurtfulNames,
    'Table',
    'note',
    'indexes',
    '</script>',
    "'''",
    '`',
    '\\',
    '//',
    '{',
    '\ud83d\ude00',
  ])('keeps %j', (name) => {
    const [table] = read(modelOf({ [name]: { [name]: 'string' } })).tables
    const shown = name.replace('\n', '\\n').replace('\t', '\\t')
    expect([table?.name, table?.fields[0]?.name]).toEqual([shown, shown])
  })

  it('has a word for an empty name', () => {
    expect(read(modelOf({ '': { '': 'int' } })).tables[0]).toMatchObject({
      name: '(no name)',
      fields: [{ name: '(no name)' }],
    })
  })

  it('numbers object types of one name', () => {
    const types = ['Dog', 'Dog', 'Dog'].map((name, i) =>
      makeObjectType(`t${i}` as ObjectTypeId, name),
    )
    expect(read(makeModel(types)).tables.map(({ name }) => name)).toEqual([
      'Dog',
      'Dog (2)',
      'Dog (3)',
    ])
  })
})

it('is read back with every object type and every property that is stored', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const counts = objectTypesOf(model).map(({ properties }) => {
        const stored = properties.filter(
          ({ type }) =>
            type.kind !== 'inverse' &&
            !(type.kind === 'unresolved' && type.inverseOf !== undefined),
        )
        return Math.max(1, stored.length)
      })
      expect(read(model).tables.map(({ fields }) => fields.length)).toEqual(counts)
    }),
  )
})
