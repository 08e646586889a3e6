import type { Model } from '#core/model'
import { writeDbml } from './dbml/write-dbml.ts'
import { writeHtml, type HtmlOptions } from './html/write-html.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import { writeMermaid } from './mermaid/write-mermaid.ts'

/** A form that people read, and Tandem does not read back. */
type Paper = {
  readonly title: string
  /** What the name of its file ends in, without the dot. */
  readonly ending: string
  /** The diagram is for those that can show one. */
  readonly write: (model: Model, options: HtmlOptions) => string
}

/** Every paper, in the order in which they are offered. */
export const papers = {
  html: { title: 'Data dictionary, HTML', ending: 'html', write: writeHtml },
  markdown: { title: 'Data dictionary, Markdown', ending: 'md', write: writeMarkdown },
  mermaid: { title: 'Mermaid diagram', ending: 'mmd', write: writeMermaid },
  dbml: { title: 'DBML', ending: 'dbml', write: writeDbml },
} as const satisfies Readonly<Record<string, Paper>>

export type PaperId = keyof typeof papers

export const paperIds = Object.keys(papers) as readonly PaperId[]

export function isPaper(name: string): name is PaperId {
  return Object.hasOwn(papers, name)
}
