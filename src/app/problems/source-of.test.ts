import { expect, it } from 'vitest'
import { linkOf, sourceOf } from './source-of.ts'

it('knows where a rule is written down', () => {
  expect(sourceOf('app-services/required-link')).toMatch(/^https:\/\//)
  expect(sourceOf('app-services/no-such-code')).toBeUndefined()
})

it.each([
  ['https://example.com/docs', 'https://example.com/docs'],
  ['https://example.com/docs; our reading: it may be', 'https://example.com/docs'],
  ['http://example.com/', null],
  ['javascript:alert(1)', null],
  ['realm-core, our reading', null],
  [undefined, null],
])('opens %s as %s', (source, link) => {
  expect(linkOf(source)).toBe(link)
})
