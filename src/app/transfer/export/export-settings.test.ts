import { expect, it } from 'vitest'
import { readSettings } from './export-settings.ts'

const initial = { format: 'app-services' }

it('reads what was stored', () => {
  const stored = { format: 'node' }
  expect(readSettings(JSON.stringify(stored))).toEqual(stored)
})

it.each([
  ['nothing', null],
  ['broken text', '{'],
  ['a list', '[]'],
  ['an unknown format', '{"format": "cobol"}'],
])('falls back on %s', (_, stored) => {
  expect(readSettings(stored)).toEqual(initial)
})
