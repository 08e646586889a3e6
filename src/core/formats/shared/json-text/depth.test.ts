import { expect, it } from 'vitest'
import { parseJson } from './parse.ts'

const many = 100_000

it.each([
  ['behind a quote in a comment', `[/*"*/${'['.repeat(many)}`],
  ['behind a quote in a line comment', `[//"\n${'{"a":'.repeat(many)}`],
  ['behind a string that ends with its line', `["\r${'['.repeat(many)}`],
  ['with brackets that close nothing', '[},'.repeat(many)],
])('refuses deep nesting %s', (_, text) => {
  const { value, diagnostics } = parseJson('a.json', text)
  expect(value.root).toBeNull()
  expect(diagnostics.map(({ code }) => code)).toEqual(['json/too-deep'])
})

it.each([
  ['in strings', `["${'['.repeat(300)}", "\\"${'{'.repeat(300)}"]`],
  ['side by side', `[${'[{}],'.repeat(300)}0]`],
  ['beside a slash', '["a/b"]'],
])('counts no brackets %s', (_, text) => {
  expect(parseJson('a.json', text).diagnostics).toEqual([])
})

it('reads text that is nested as deep as is allowed', () => {
  const text = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  expect(parseJson('a.json', text(200)).diagnostics).toEqual([])
  expect(parseJson('a.json', text(201)).diagnostics).toMatchObject([{ code: 'json/too-deep' }])
})
