import { expect, it } from 'vitest'
import { readSettings } from './export-settings.ts'

const initial = { format: 'app-services', code: {} }

it('reads what was stored', () => {
  const stored = { format: 'node', code: { node: { language: 'javascript' } } }
  expect(readSettings(JSON.stringify(stored))).toEqual(stored)
})

it.each([
  ['nothing', null],
  ['broken text', '{'],
  ['a list', '[]'],
  ['an unknown format', '{"format": "cobol"}'],
  ['options that are no texts', '{"code": {"node": {"language": 1}}}'],
  ['options of no SDK', '{"code": {"cobol": {"language": "b"}}}'],
])('falls back on %s', (_, stored) => {
  expect(readSettings(stored)).toEqual(initial)
})
