import { expect, it } from 'vitest'
import { carryFile } from './carry.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const decode = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

it('carries UTF-8 as text with its byte order mark', () => {
  const bytes = new TextEncoder().encode('\uFEFF{"é": 1}')
  expect(carryFile({ path: 'a.json', bytes }, decode).value).toEqual({
    path: 'a.json',
    text: '\uFEFF{"é": 1}',
  })
})

it.each([
  ['not UTF-8', [0xc3, 0x28]],
  ['a binary file', [0x41, 0x00, 0x42]],
])('keeps the bytes of %s', (_, units) => {
  const bytes = Uint8Array.from(units)
  expect(carryFile({ path: 'a', bytes }, decode)).toEqual({
    value: { path: 'a', bytes },
    diagnostics: [],
  })
})

it.each([
  ['Latin-1', [0x22, 0x63, 0x61, 0x66, 0xe9, 0x22], 5],
  ['UTF-16 without a mark', [0x7b, 0x00, 0x7d, 0x00], 2],
  ['a character cut off', [0x22, 0xe2, 0x82], 2],
  ['noise after whole characters', [0xc3, 0xa9, 0xf0, 0x9f, 0x90, 0x95, 0xff], 7],
])('says where JSON is not UTF-8: %s', (_, units, at) => {
  const { diagnostics } = carryFile({ path: 'a.json', bytes: Uint8Array.from(units) }, decode)
  expect(diagnostics.map(({ message }) => message)).toEqual([
    `a.json is not a text in UTF-8: its byte ${at} is none. Save it as UTF-8.`,
  ])
})

it('says how to save UTF-16', () => {
  const { diagnostics } = carryFile(
    { path: 'a.json', bytes: Uint8Array.from([0xff, 0xfe, 0x7b, 0]) },
    decode,
  )
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'a.json is saved as UTF-16. Save it as UTF-8.',
  ])
})
