import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { limits as usual } from './limits.ts'
import { isZip, readZip } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const small = { ...usual, fileBytes: 1000, totalBytes: 2000, files: 3 }
const codes = (outcome: { diagnostics: readonly { code: string }[] }): string[] =>
  outcome.diagnostics.map(({ code }) => code)

const firstOf = (bytes: Uint8Array, text: string): number =>
  Buffer.from(bytes).indexOf(text, 0, 'latin1')

it('unpacks what was packed, byte for byte', async () => {
  const noise = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251)
  const packed = writeZip([
    { path: 'a/schema.json', text: '{"title": "Größe 🐕"}' },
    { path: 'b.bin', bytes: noise },
    { path: 'empty', text: '' },
  ])
  expect(isZip(packed)).toBe(true)
  const { value, diagnostics } = await readZip('app.zip', packed)
  expect(diagnostics).toEqual([])
  expect(value.map(({ path }) => path)).toEqual(['a/schema.json', 'b.bin', 'empty'])
  expect(value[0]?.bytes).toEqual(strToU8('{"title": "Größe 🐕"}'))
  expect(value[1]?.bytes).toEqual(noise)
  expect(value[2]?.bytes.length).toBe(0)
})

it('gives the same archive for the same files', async () => {
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
])('refuses the entry name %j and reads the rest', async (name) => {
  const outcome = await readZip('x.zip', zipSync({ [name]: strToU8('1'), 'ok.json': strToU8('2') }))
  expect(codes(outcome)).toEqual(['workspace/zip-entry-name'])
  expect(outcome.value.map(({ path }) => path)).toEqual(['ok.json'])
})

it('skips folders and clutter without a word', async () => {
  const packed = zipSync({
    'a/': new Uint8Array(),
    'a/.DS_Store': strToU8('x'),
    '__MACOSX/a/._b.json': strToU8('x'),
    'a/b.json': strToU8('{}'),
  })
  const outcome = await readZip('x.zip', packed)
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
] as const)('stops at %s', async (_, entries, code) => {
  expect(codes(await readZip('x.zip', zipSync(entries), { limits: small }))).toEqual([code])
})

it('stops inflating a bomb early', async () => {
  const bomb = zipSync({ 'bomb.json': new Uint8Array(20 * 1024 * 1024) }, { level: 1 })
  const shares: number[] = []
  const outcome = await readZip('bomb.zip', bomb, {
    onProgress: (share) => void shares.push(share),
  })
  expect(codes(outcome)).toEqual(['workspace/zip-ratio'])
  expect(outcome.value).toEqual([])
  expect(shares.length).toBe(1)
})

it.each([
  ['cut off', zipSync({ a: strToU8('x'.repeat(50)) }, { level: 0 }).subarray(0, 60)],
  ['noise', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])],
])('reports a broken archive: %s', async (_, bytes) => {
  expect(codes(await readZip('x.zip', bytes))).toEqual(['workspace/zip-broken'])
})

const pair = { a: strToU8('x'.repeat(50)), b: strToU8('y'.repeat(50)) }

it('never passes off a part of an archive as the whole', async () => {
  const whole = zipSync(pair)
  for (let length = 4; length < whole.length; length += 1)
    expect([length, ...codes(await readZip('x.zip', whole.subarray(0, length)))]).toEqual([
      length,
      'workspace/zip-broken',
    ])
})

it('leaves out an entry whose bytes are not those that were packed', async () => {
  const packed = zipSync(pair, { level: 0 })
  packed.set(strToU8('z'), firstOf(packed, 'xxxx'))
  const outcome = await readZip('x.zip', packed)
  expect(codes(outcome)).toEqual(['workspace/zip-unreadable-entry'])
  expect(outcome.value.map(({ path }) => path)).toEqual(['b'])
})

it('takes the last of two entries of one name, and says so', async () => {
  const packed = zipSync({ 'a.json': strToU8('1'), 'b.json': strToU8('22') })
  for (let at = packed.indexOf(98); at !== -1; at = packed.indexOf(98, at + 1)) packed[at] = 97
  const outcome = await readZip('x.zip', packed)
  expect(codes(outcome)).toEqual(['workspace/zip-repeated-entry'])
  expect(outcome.value).toEqual([{ path: 'a.json', bytes: strToU8('22') }])
})

it('says which entries are encrypted', async () => {
  const packed = zipSync(pair)
  packed[firstOf(packed, 'PK\u0001\u0002') + 8] = 1
  const outcome = await readZip('x.zip', packed)
  expect(outcome.diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining('a in x.zip cannot be unpacked (it is encrypted)'),
  ])
  expect(outcome.value.map(({ path }) => path)).toEqual(['b'])
})

it('reads an empty archive as empty', async () => {
  expect(await readZip('x.zip', zipSync({}))).toEqual({ value: [], diagnostics: [] })
})

it('stops when told to', async () => {
  const packed = zipSync(
    { a: Uint8Array.from({ length: 400_000 }, (_, i) => (i * i) % 251) },
    { level: 0 },
  )
  const stop = readZip('x.zip', packed, {
    onProgress: () => Promise.reject(new Error('enough')),
  })
  await expect(stop).rejects.toThrow('enough')
})
