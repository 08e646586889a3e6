import type { JsonText } from '#core/model'

/**
 * What a text shall say, to be put into the text that is there. Wherever the two already agree, the bytes stay.
 * - `keep`: whatever the source has at this place (only inside a member that has a source).
 * - `json`: this value, spelled this way where the source says something else.
 * - `object`: these members; members of the source that are not listed go, unless `rest` is `keep`.
 *   A new member goes after the nearest listed one before it. The source's order of members stays, unless
 *   `ordered` says that the order listed here has a meaning.
 * - `array`: these items, by position.
 * - `names`: a set of strings: survivors keep their order, new ones follow in byte order.
 */
export type Draft =
  | { readonly kind: 'keep' }
  | { readonly kind: 'json'; readonly text: JsonText }
  | {
      readonly kind: 'object'
      readonly members: readonly DraftMember[]
      readonly rest?: 'keep'
      readonly ordered?: true
    }
  | { readonly kind: 'array'; readonly items: readonly Draft[] }
  | { readonly kind: 'names'; readonly names: readonly DraftName[] }

/** A member, and the key under which the source has it when that differs. */
export type DraftMember = { readonly key: string; readonly was?: string; readonly draft: Draft }

/** A name, and the one the source has in its stead when that differs. */
export type DraftName = { readonly name: string; readonly was?: string }

/** The draft of one JSON value. */
export function json(text: JsonText): Draft {
  return { kind: 'json', text }
}

/** The draft of a plain value. */
export function value(plain: unknown): Draft {
  return { kind: 'json', text: JSON.stringify(plain) as JsonText }
}

/** Compares two strings by code unit: the order of keys in exports ("uppercase before lowercase"). */
export function byteOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
