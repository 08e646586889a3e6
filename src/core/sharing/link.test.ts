import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { documentOf, randomIds } from '#core/model'
import { readProject, writeProject } from '#core/workspace'
import { arbitraryDocument, manyTypes } from '#testkit'
import { toBase64url } from './base64url.ts'
import { dictionary } from './dictionary.ts'
import { fingerprint } from './fingerprint.ts'
import { readLink, writeLink } from './index.ts'

const noHistory = { past: [], future: [] }
const text = '{\n  "tandem": 3,\n  "name": "A \\"~\\" name"\n}\n'
const whole = writeLink({ text, offersCopy: true })

const codes = (link: string): readonly string[] =>
  readLink(link).diagnostics.map(({ code }) => code)

/** A link around these bytes, with a sum that is right. */
function linkAround(packed: Uint8Array): string {
  const letters = toBase64url(packed)
  return ['1', 'c', letters.length, fingerprint(packed).toString(36), letters].join('.')
}

it('law: a link gives back the text of any project, without its white space', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.string(), fc.boolean(), (document, name, offersCopy) => {
      const written = writeProject({ name, document, history: noHistory })
      const read = readLink(writeLink({ text: written, offersCopy }))
      expect(read.diagnostics).toEqual([])
      expect(read.value).toEqual({ text: JSON.stringify(JSON.parse(written)), offersCopy })
    }),
  )
})

it('holds letters only that no address changes', () => {
  expect(whole).toMatch(/^1\.c\.\d+\.[\da-z]+\.[\w-]+$/)
})

it.each([
  ['its end is missing', whole.slice(0, -1), 'sharing/cut-short'],
  ['only its head arrived', whole.slice(0, 8), 'sharing/altered'],
  [
    'a letter differs',
    whole.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    'sharing/altered',
  ],
  ['a letter is no letter of links', `${whole.slice(0, -1)}!`, 'sharing/altered'],
  ['its sum differs', whole.replace(/\.[\da-z]+\.(?=[\w-]+$)/, '.0.'), 'sharing/altered'],
  ['it is of a later version', whole.replace(/^1/, '2'), 'sharing/newer'],
  ['it is of no version', whole.replace(/^1/, '0'), 'sharing/foreign'],
  ['it is empty', '', 'sharing/foreign'],
  ['it is something else', 'hello', 'sharing/foreign'],
  ['it holds what is not packed', linkAround(strToU8('hello')), 'sharing/altered'],
])('a link is refused when %s', (_, link, code) => {
  expect(codes(link)).toEqual([code])
})

it('what a chat program puts behind a link does no harm', () => {
  expect(readLink(`${whole}).`).value?.offersCopy).toBe(true)
})

it('a link that unpacks to very much is refused', () => {
  const packed = deflateSync(new Uint8Array(40 * 1024 * 1024), { level: 9 })
  expect(codes(linkAround(packed))).toEqual(['sharing/too-large'])
})

it('a packed text whose end is missing is refused', () => {
  const packed = deflateSync(strToU8(text.repeat(20)), { dictionary: strToU8(dictionary) })
  expect(codes(linkAround(packed.subarray(0, -4)))).toEqual(['sharing/altered'])
})

it('a short id that was never written out is refused', () => {
  const packed = deflateSync(strToU8('{"id":"~t","of":"~7"}'), { dictionary: strToU8(dictionary) })
  expect(codes(linkAround(packed))).toEqual(['sharing/altered'])
})

/** Object types as they are drawn in the app, with its ids. */
function drawn(count: number): string {
  const ids = randomIds()
  const known = new Map<string, string>()
  const model = manyTypes(count, 'id:')
  const positions = Object.fromEntries(
    model.order.map((id, i) => [id, { x: (i % 8) * 320, y: Math.floor(i / 8) * 460 }]),
  )
  const document = documentOf(model, { positions })
  const written = writeProject({ name: 'Drawn', document, history: noHistory })
  return written.replace(/"id:\w+(\.\w+)?"/g, (id, property?: string) => {
    const minted = known.get(id) ?? (property ? ids.property() : ids.objectType())
    known.set(id, minted)
    return JSON.stringify(minted)
  })
}

it('fifty object types make a link below 8 kB', () => {
  expect(writeLink({ text: drawn(50), offersCopy: true }).length).toBeLessThan(8_000)
})

it('ids are new, the same ones each time, and refer to what they did', () => {
  const written = drawn(5)
  const link = writeLink({ text: written, offersCopy: true })
  const read = readLink(link).value?.text ?? ''
  expect(readLink(link).value?.text).toBe(read)
  expect(read).not.toBe(JSON.stringify(JSON.parse(written)))
  expect(readProject('link', read).diagnostics).toEqual([])
  expect(writeLink({ text: read, offersCopy: true })).toBe(link)
})
