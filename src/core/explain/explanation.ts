import type { Side } from '#core/model'

/** Where a statement belongs: with a side, with what one side alone has, or with what is kept as it was written. */
export const sectionIds = ['server', 'clients', 'server-only', 'clients-only', 'kept'] as const

export type SectionId = (typeof sectionIds)[number]

/** One thing that holds, in words, and where the rule behind it comes from: an address, or a file of an SDK. */
export type Statement = {
  readonly id: string
  readonly section: SectionId
  readonly text: string
  readonly source: string
}

/** The part of a written text that speaks of what is explained, exactly as written. */
export type Excerpt = {
  readonly side: Side
  /** What the text is: `pets.Dog schema.json`, or the client’s object type. */
  readonly file: string
  /** Where in it: `address.city`, with `[]` for each element; empty for the whole of it. */
  readonly path: string
  readonly text: string
  /** What stands before its first line; further lines carry it too. */
  readonly indentation: string
}

export type ExplanationSection = {
  readonly id: SectionId
  readonly title: string
  readonly statements: readonly Statement[]
  readonly excerpts: readonly Excerpt[]
}

/** What an object type or a property is in each format. The server and clients always have a section. */
export type Explanation = {
  /** `Dog`, or `Dog.owner`. */
  readonly name: string
  readonly sections: readonly ExplanationSection[]
}

/** An excerpt as it reads by itself: without the indentation of its place. */
export function outdented({ text, indentation }: Excerpt): string {
  return indentation === '' ? text : text.replaceAll(`\n${indentation}`, '\n')
}
