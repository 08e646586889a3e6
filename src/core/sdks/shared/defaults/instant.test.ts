import { expect, it } from 'vitest'
import { dateOf, instantOf } from './instant.ts'

it.each([
  ['2020-01-02T03:04:05Z', { seconds: 1577934245, milliseconds: 0 }],
  ['1969-12-31T23:59:59.250Z', { seconds: -1, milliseconds: 250 }],
])('reads %s and writes it the same', (text, instant) => {
  expect(instantOf(text)).toEqual(instant)
  expect(dateOf(instant)).toBe(text)
})

it.each(['2020-01-02', '2020-13-02T03:04:05Z', 'today'])(
  'takes %s for no point in time',
  (text) => {
    expect(instantOf(text)).toBeNull()
  },
)

it('has no text for a year of five digits', () => {
  expect(dateOf({ seconds: 1e12, milliseconds: 0 })).toBeNull()
})
