import { expect, it } from 'vitest'
import { testReader } from '#testkit'
import { flutter } from './index.ts'

const { read, short } = testReader(flutter, 'dart')

const codes = (text: string): readonly string[] => read(text).diagnostics.map(({ code }) => code)

const lines = (text: string): readonly (number | undefined)[] =>
  read(text).diagnostics.map(({ where }) => where.span?.line)

it.each([
  ['late int x = = 0;', ['a: int', 'x: int', 'b: int'], 4],
  ['late int x', ['a: int', 'x: int', 'b: int'], 4],
  ['late int x@;', ['a: int', 'x: int', 'b: int'], 4],
  ['@PrimaryKey(\n  late int x;', ['a: int', 'b: int'], 4],
  ["String x = 'abc;", ['a: int', 'x: string', 'b: int'], 4],
  ['late late', ['a: int', 'b: int'], 5],
  ['blah blah(', ['a: int'], 5],
])('is read around %j', (code, expected, line) => {
  const text = `@RealmModel()\nclass _A {\n  late int a;\n  ${code}\n  late int b;\n}\n\n@RealmModel()\nclass _B {\n  late int c;\n}\n`
  expect(short(text)).toEqual({ A: expected, B: ['c: int'] })
  expect(codes(text)).toContain('sdk/syntax-error')
  expect(lines(text)[0]).toBe(line)
})

const a = '@RealmModel()\nclass _A {\n  late int a;\n'
const b = '@RealmModel()\nclass _B {\n  late int b;\n'
it.each([
  ['the brace of the first class', `${a}\n${b}}\n`],
  ['the end of the first class', `${a}  late\n\n${b}}\n`],
  ['the brace of the last class', `${a}}\n${b}`],
  ['the end of the last class', `${a}}\n${b}  late `],
])('is read where %s is missing', (_, text) => {
  expect(short(text)).toEqual({ A: ['a: int'], B: ['b: int'] })
  expect(codes(text)).toContain('sdk/syntax-error')
})

it.each([
  '@RealmModel()\nclass _A',
  '@RealmModel()\nclass _A {',
  `@RealmModel()\nclass _A {\n  late `,
])('may begin a class: %j', (text) => {
  expect(short(text)).toEqual({ A: [] })
})

it.each(['@RealmModel()', '@RealmModel() class', 'class { @RealmModel() }', '}}}@realmModel{{{'])(
  'may be no class: %j',
  (text) => {
    expect(read(text).classes).toEqual([])
  },
)

it('is read with one brace too many', () => {
  expect(short(`${a}}\n}\n${b}}\n`)).toEqual({ A: ['a: int'], B: ['b: int'] })
})

it.each([
  ['a type', `${'List<'.repeat(3000)}int${'>'.repeat(3000)} x;`],
  ['a list', `int x = ${'['.repeat(3000)}/* deep */${']'.repeat(3000)};`],
  ['brackets', `int x = ${'('.repeat(3000)}`],
])('is read where %s is nested without end', (_, code) => {
  expect(short(`${a}  ${code}\n}\n`)['A']?.[0]).toBe('a: int')
})
