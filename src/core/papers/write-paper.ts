import type { Model } from '#core/model'
import { writeDbml } from './dbml/write-dbml.ts'
import { writeHtml, type HtmlOptions } from './html/write-html.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import { writeMermaid } from './mermaid/write-mermaid.ts'
import type { PaperId } from './papers.ts'

const writers: Readonly<Record<PaperId, (model: Model, options: HtmlOptions) => string>> = {
  html: writeHtml,
  markdown: writeMarkdown,
  mermaid: writeMermaid,
  dbml: writeDbml,
}

/** The model as this paper. The diagram is for those that can show one. */
export function writePaper(paper: PaperId, model: Model, options: HtmlOptions): string {
  return writers[paper](model, options)
}
