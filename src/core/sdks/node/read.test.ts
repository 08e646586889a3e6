import { beforeAll, expect, it } from 'vitest'
import { readCode, type CodeClass, type CodeReading, type Parse } from '#core/sdks'
import { testParse } from '#testkit'
import { node } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

const read = (text: string, path = 'models.ts'): CodeReading =>
  readCode(node, [{ path, text }], parse)

/** Each property in a few words. */
const words = ({ properties }: CodeClass): readonly string[] =>
  properties.map((one) => {
    const { value, container, optional, elementOptional } = one
    const type = value.kind === 'primitive' ? value.primitive : value.storedName
    const inverted = value.kind === 'inverse' ? `.${value.storedProperty}` : ''
    const facts = [
      one.primaryKey && 'key',
      one.counter && 'counter',
      one.index,
      one.default !== null && `= ${one.default}`,
      one.storedName !== one.name && `<- ${one.storedName}`,
    ].filter(Boolean)
    const held = `${type}${inverted}${optional || elementOptional ? '?' : ''}`
    return [
      `${one.name}: ${container === 'none' ? held : `${container} of ${held}`}`,
      ...facts,
    ].join(' ')
  })

const first = (reading: CodeReading): CodeClass => reading.classes[0]!
const codes = ({ diagnostics }: CodeReading): readonly string[] =>
  diagnostics.map(({ code, where }) => `${code} ${where.span?.line}`)

it.each([
  ['int?[]', 'list of int?'],
  ['Dock', 'Dock?'],
  ['counter', 'int counter'],
  ['mixed{}', 'dictionary of mixed?'],
  ['Dock<>', 'set of Dock'],
  ['Dock{}', 'dictionary of Dock?'],
])('reads the short form %s', (short, said) => {
  const reading = read(`const ASchema = { name: "A", properties: { x: "${short}" } };`)
  expect(words(first(reading))).toEqual([`x: ${said}`])
  expect(codes(reading)).toEqual([])
})

it.each([
  ['Car.schema.name', 'car?'],
  ['Car.name', 'car?'],
  ['BoatSchema.name', 'boat?'],
  ['`${Car.schema.name}[]`', 'list of car'],
  ['{ type: "list", objectType: BoatSchema.name }', 'list of boat'],
  ['{ type: "set", objectType: Imported.schema.name }', 'set of Imported'],
])('reads the name of another class in %s', (code, said) => {
  const reading = read(`class Car { static schema = { name: "car", properties: {} } }
    const BoatSchema = { name: "boat", properties: {} }
    const ASchema = { name: "A", properties: { x: ${code} } }`)
  expect(words(reading.classes.find(({ name }) => name === 'A')!)).toEqual([`x: ${said}`])
  expect(codes(reading)).toEqual([])
})

it.each(['OtherSchema.name', '`${make()}[]`', '{ type: "list", objectType: names.other }'])(
  'tells of a name that takes running code: %s',
  (code) => {
    const reading = read(`const ASchema = { name: "A", properties: { x: ${code} } }`)
    expect(words(first(reading))).toEqual([])
    expect(codes(reading)).toEqual(['sdk/type-not-understood 1'])
  },
)

it.each([
  ['{ type: "list", objectType: "string", optional: true }', 'list of string?'],
  ['{ type: "string", indexed: "full-text", mapTo: "y" }', 'string full-text <- y'],
  ['{ type: "linkingObjects", objectType: "B", property: "a" }', 'list of B.a'],
  ['{ type: "int", default: () => -1 }', 'int = -1'],
  ['{ type: "string", default: function () { return `a\\n` } }', 'string = "a\\n"'],
  ['{ type: "int", presentation: "counter" }', 'int counter'],
  ['{ type: "objectId", default: () => new Realm.BSON.ObjectId() }', 'objectId'],
  ['{ type: "date", default: () => new Date() }', 'date'],
])('reads the object form %s', (form, said) => {
  const reading = read(`const ASchema = { name: "A", properties: { x: ${form} } };`)
  expect(words(first(reading))).toEqual([`x: ${said}`])
  expect(codes(reading)).toEqual([])
})

it.each([
  ['{ type: "string?", indexed: true }', ['x: string? general'], ['realm-js/old-form 3']],
  ['{ type: "Dock", objectType: "Dock" }', ['x: Dock?'], ['realm-js/old-form 3']],
  ['"int[]?"', [], ['sdk/type-not-understood 3']],
  ['types.text', [], ['sdk/type-not-understood 3']],
  ['{ ...base, type: "int" }', ['x: int'], ['realm-js/computed 3']],
  ['{ type: "int", default: next() }', ['x: int'], ['sdk/default-not-understood 3']],
])('tells what is odd in %s', (form, said, told) => {
  const reading = read(`const ASchema = {
  name: "A", primaryKey: "k", properties: {
    x: ${form},
  },
};`)
  expect(words(first(reading))).toEqual(said)
  expect(codes(reading)).toEqual(told)
})

it.each([
  ['class Dog extends Realm.Object { static schema = { name: "Dog", properties: { a: "int" } } }'],
  ['class Dog {}\nDog.schema = { name: "Dog", properties: { a: "int" } }'],
  ['exports.DogSchema = { name: "Dog", properties: { a: "int" } }'],
  ['module.exports = { DogSchema: { name: "Dog", properties: { a: "int" } } }'],
  ['module.exports = { name: "Dog", properties: { a: "int" } }'],
  ['const x = { name: "Dog", properties: { a: "int" } } as const satisfies ObjectSchema'],
  [
    'const properties = { a: "int" };\nexport const dogSchema: Realm.ObjectSchema = { name: "Dog", properties }',
  ],
  ['const s = { name: "Dog", properties: { a: "int" } };\nclass Dog { static schema = s }'],
  ['class Dog { static get schema() { return { name: "Dog", properties: { a: "int" } } } }'],
  ['new Realm({ schema: [{ name: "Dog", properties: { a: "int" } }] })'],
  [
    '// 🐕\r\nimport Realm from "realm"\r\nclass Dog extends Realm.Object<Dog> { a!: Realm.Types.Int }',
  ],
])('finds the class in %s', (text) => {
  const reading = read(text)
  expect(reading.classes.map(({ name, storedName }) => [name, storedName])).toEqual([
    ['Dog', 'Dog'],
  ])
  expect(words(first(reading))).toEqual(['a: int'])
  const { nameRange, range } = reading.classes[0]!.source
  expect(text.slice(range.start, range.end)).toContain('Dog')
  expect(nameRange.start).toBeGreaterThanOrEqual(range.start)
})

it('lets the schema win over the fields of the class', () => {
  const text =
    'class A { a!: string; b!: string; static schema = { name: "A", properties: { a: "int" } } }'
  expect(words(first(read(text)))).toEqual(['a: int'])
})

it.each([
  ['n: number;', 'n: double'],
  ['x?: Realm.Types.Int;', 'x: int?'],
  ['_id = new BSON.ObjectId();', '_id: objectId'],
  ['@index @mapTo("b") a!: string;', 'a: string general <- b'],
  ['@Realm.index("full-text") a!: string;', 'a: string full-text'],
  ['private readonly a: List<string | undefined>;', 'a: list of string?'],
  ['done = false;', 'done: bool = false'],
  ['at: Date = new Date("2020-01-02");', 'at: date = "2020-01-02"'],
])('reads the field %s of a class for the Babel plugin', (field, said) => {
  const text = `import { Object, BSON, List, index, mapTo } from "realm";\nclass A extends Object { ${field} get x() { return 1 } m() {} }`
  const reading = read(text)
  expect(words(first(reading))).toEqual([said])
  expect(codes(reading)).toEqual([])
})

it('takes null for undefined, and tells that the plugin does not', () => {
  const reading = read('class A extends Realm.Object { a: string | null }')
  expect(words(first(reading))).toEqual(['a: string?'])
  expect(codes(reading)).toEqual(['realm-js/null-union 1'])
})

it.each([
  ['track({ name: "opened", properties: { plan: "pro" } })'],
  ['class A extends React.Component { a: string }'],
  ['class A extends Object { a: string }'],
])('takes nothing else for a model: %s', (text) => {
  expect(read(text)).toMatchObject({ classes: [], diagnostics: [] })
})

it('reads what stands around an error, in JavaScript with JSX too', () => {
  const text =
    'const a = <b/>;\nconst ASchema = { name: "A", properties: { a: "int", b: , c: "int" } };'
  const reading = read(text, 'app.js')
  expect(words(first(reading)).slice(0, 1)).toEqual(['a: int'])
  expect(codes(reading)).toContain('sdk/syntax-error 2')
})
