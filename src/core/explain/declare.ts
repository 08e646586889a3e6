import { fill, type Parameters } from '#core/diagnostics'
import type { SectionId, Statement } from './explanation.ts'

/** One kind of statement: where it belongs, a sentence with `{name}` slots, and the rule’s source. */
export type Kind = { readonly section: SectionId; readonly text: string; readonly source: string }

/** Declares kinds of statements and returns a typed maker: an unknown kind or a missing slot does not compile. */
export function declareKinds<const Kinds extends Record<string, Kind>>(kinds: Kinds) {
  const say = <Id extends keyof Kinds & string>(
    id: Id,
    slots: Parameters<Kinds[Id]['text']>,
  ): Statement => {
    const { section, text, source } = kinds[id] as Kind
    return { id, section, text: fill(text, slots), source }
  }
  return { kinds, say }
}
