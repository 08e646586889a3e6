/** The forms that people read, and Tandem does not read back; their files end in `ending`. In the order of offering. */
export const papers = {
  html: { title: 'Data dictionary, HTML', ending: 'html' },
  markdown: { title: 'Data dictionary, Markdown', ending: 'md' },
  mermaid: { title: 'Mermaid diagram', ending: 'mmd' },
  dbml: { title: 'DBML', ending: 'dbml' },
} as const

export type PaperId = keyof typeof papers

export const paperIds = Object.keys(papers) as readonly PaperId[]

export function isPaper(name: string): name is PaperId {
  return Object.hasOwn(papers, name)
}
