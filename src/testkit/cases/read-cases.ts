/** Texts by their paths. */
export type Files = ReadonlyMap<string, string>

/** One idea, told by the files of one folder. */
export type Case = {
  /** The folder: its number in the list of cases, and a few words. */
  readonly name: string
  /** The sentence that says what it proves. */
  readonly about: string
  /** The text of a file in the folder; null where there is none. */
  readonly text: (path: string) => string | null
  /** The files in a folder of it. */
  readonly filesIn: (folder: string) => Files
}

const texts = import.meta.glob<string>('./*/T-*/**', {
  query: '?raw',
  import: 'default',
  eager: true,
  exhaustive: true,
})

/** The cases of a group, by their numbers. */
export function casesOf(group: string): readonly Case[] {
  const byName = new Map<string, Map<string, string>>()
  for (const [path, text] of Object.entries(texts)) {
    const [, folder, name = '', ...steps] = path.split('/')
    if (folder !== group) continue
    const files = byName.get(name) ?? new Map<string, string>()
    byName.set(name, files.set(steps.join('/'), text))
  }
  return [...byName]
    .sort(([a], [b]) => numberOf(a) - numberOf(b))
    .map(([name, files]) => caseOf(name, files))
}

/** The number in the name of a case. */
export function numberOf(name: string): number {
  return Number(/^T-(\d+)-/.exec(name)?.[1])
}

function caseOf(name: string, files: Files): Case {
  return {
    name,
    about: files.get('about.md')?.split('\n')[0] ?? '',
    text: (path) => files.get(path) ?? null,
    filesIn: (folder) => {
      const inside = [...files].filter(([path]) => path.startsWith(`${folder}/`))
      return new Map(inside.map(([path, text]) => [path.slice(folder.length + 1), text]))
    },
  }
}
