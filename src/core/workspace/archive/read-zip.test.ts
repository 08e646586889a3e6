import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { limits as usual } from './limits.ts'
import { isZip, readZip } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const small = { ...usual, fileBytes: 1000, totalBytes: 2000, files: 3 }
const codes = (outcome: { diagnostics: readonly { code: string }[] }): string[] =>
  outcome.diagnostics.map(({ code }) => code)

it('unpacks what was packed, byte for byte', () => {
  const noise = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251)
  const packed = writeZip([
    { path: 'a/schema.json', text: '{"title": "Größe 🐕"}' },
    { path: 'b.bin', bytes: noise },
    { path: 'empty', text: '' },
  ])
  expect(isZip(packed)).toBe(true)
  const { value, diagnostics } = readZip('app.zip', packed)
  expect(diagnostics).toEqual([])
  expect(value.map(({ path }) => path)).toEqual(['a/schema.json', 'b.bin', 'empty'])
  expect(value[0]?.bytes).toEqual(strToU8('{"title": "Größe 🐕"}'))
  expect(value[1]?.bytes).toEqual(noise)
  expect(value[2]?.bytes.length).toBe(0)
})

it('gives the same archive for the same files', () => {
  const files = [{ path: 'a', text: 'x'.repeat(5000) }]
  expect(writeZip(files)).toEqual(writeZip(files))
})

it.each([
  '../a',
  'a/../../b',
  '/etc/passwd',
  'C:/a',
  'C:a',
  'a\\..\\b',
  'a\u0000.json',
  'a//b',
  './a',
])('refuses the entry name %j and reads the rest', (name) => {
  const outcome = readZip('x.zip', zipSync({ [name]: strToU8('1'), 'ok.json': strToU8('2') }))
  expect(codes(outcome)).toEqual(['workspace/zip-entry-name'])
  expect(outcome.value.map(({ path }) => path)).toEqual(['ok.json'])
})

it('skips folders and clutter without a word', () => {
  const packed = zipSync({
    'a/': new Uint8Array(),
    'a/.DS_Store': strToU8('x'),
    '__MACOSX/a/._b.json': strToU8('x'),
    'a/b.json': strToU8('{}'),
  })
  const outcome = readZip('x.zip', packed)
  expect(outcome.value.map(({ path }) => path)).toEqual(['a/b.json'])
  expect(outcome.diagnostics).toEqual([])
})

it.each([
  ['a file over its limit', { a: new Uint8Array(1001) }, 'workspace/too-much'],
  [
    'too much in all',
    { a: new Uint8Array(900), b: new Uint8Array(900), c: new Uint8Array(900) },
    'workspace/too-much',
  ],
  [
    'too many entries',
    { a: new Uint8Array(1), b: new Uint8Array(1), c: new Uint8Array(1), d: new Uint8Array(1) },
    'workspace/too-many-files',
  ],
] as const)('stops at %s', (_, entries, code) => {
  expect(codes(readZip('x.zip', zipSync(entries), undefined, small))).toEqual([code])
})

it('stops inflating a bomb early', () => {
  const bomb = zipSync({ 'bomb.json': new Uint8Array(20 * 1024 * 1024) }, { level: 1 })
  const shares: number[] = []
  const outcome = readZip('bomb.zip', bomb, (share) => shares.push(share) > 0)
  expect(codes(outcome)).toEqual(['workspace/zip-ratio'])
  expect(outcome.value).toEqual([])
})

it.each([
  ['cut off', zipSync({ a: strToU8('x'.repeat(50)) }, { level: 0 }).subarray(0, 60)],
  ['noise', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])],
])('reports a broken archive: %s', (_, bytes) => {
  expect(codes(readZip('x.zip', bytes))).toEqual(['workspace/zip-broken'])
})

it('reads an empty archive as empty', () => {
  expect(readZip('x.zip', zipSync({}))).toEqual({ value: [], diagnostics: [] })
})

it('stops when told to', () => {
  const packed = zipSync(
    { a: Uint8Array.from({ length: 400_000 }, (_, i) => (i * i) % 251) },
    { level: 0 },
  )
  let calls = 0
  readZip('x.zip', packed, () => {
    calls += 1
    return false
  })
  expect(calls).toBe(1)
})
