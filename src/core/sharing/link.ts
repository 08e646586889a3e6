import type { Diagnostic, Outcome } from '#core/diagnostics'
import { randomIds } from '#core/model'
import { fromBase64url, toBase64url } from './base64url.ts'
import { report } from './diagnostics.ts'
import { fingerprint, randomFrom } from './fingerprint.ts'
import { pack, unpack } from './pack.ts'
import { restoreIds, shortenIds } from './short-ids.ts'

/** The version of links that is written, and the newest that is read. */
const currentVersion = 1

const megabyte = 1024 * 1024

/** The most that a link unpacks to, in megabytes: some ten thousand object types. */
const limit = 32

/** What a link holds: the text of a project file, and whether its reader is offered a copy to edit. */
export type SharedText = { readonly text: string; readonly offersCopy: boolean }

/**
 * A project as letters that an address can hold: version, whether a copy is offered, the number of letters that
 * follow, their sum, and the packed text. Equal projects give equal letters. Object types and properties get new ids
 * when they are read, the same ones each time and unlike those of every other link.
 */
export function writeLink({ text, offersCopy }: SharedText): string {
  const packed = pack(shortenIds(text))
  const letters = toBase64url(packed)
  const sum = fingerprint(packed).toString(36)
  return [currentVersion, offersCopy ? 'c' : 'v', letters.length, sum, letters].join('.')
}

/** Reads what `writeLink` wrote. Trusts nothing: what is no whole link of ours yields null and the reason. */
export function readLink(link: string): Outcome<SharedText | null> {
  const version = /^(\d{1,6})\./.exec(link)?.[1]
  if (version === undefined || version === '0') return refused(report('foreign', {}))
  if (Number(version) > currentVersion)
    return refused(report('newer', { version, known: currentVersion }))
  const [, copy, length, sum, letters] =
    /^\d+\.([cv])\.(\d{1,9})\.([\da-z]{1,7})\.(.*)$/s.exec(link) ?? []
  if (letters === undefined) return refused(report('altered', {}))
  if (letters.length < Number(length))
    return refused(report('cut-short', { found: letters.length, length: Number(length) }))
  const packed = fromBase64url(letters.slice(0, Number(length)))
  if (!packed || fingerprint(packed).toString(36) !== sum) return refused(report('altered', {}))
  return open(packed, copy === 'c')
}

function open(packed: Uint8Array, offersCopy: boolean): Outcome<SharedText | null> {
  const unpacked = unpack(packed, limit * megabyte)
  if ('problem' in unpacked)
    return refused(
      unpacked.problem === 'too-large' ? report('too-large', { limit }) : report('altered', {}),
    )
  const ids = randomIds(randomFrom(fingerprint(packed), fingerprint(unpacked.bytes)))
  const text = restoreIds(unpacked.text, (kind) =>
    kind === 't' ? ids.objectType() : ids.property(),
  )
  return text === null
    ? refused(report('altered', {}))
    : { value: { text, offersCopy }, diagnostics: [] }
}

function refused(diagnostic: Diagnostic): {
  readonly value: null
  readonly diagnostics: readonly Diagnostic[]
} {
  return { value: null, diagnostics: [diagnostic] }
}
