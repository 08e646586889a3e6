import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from './run.ts'

/** A folder of a test's own, and calls of the command line in it. */
export type TemporaryFolder = {
  readonly path: (below: string) => string
  readonly put: (files: Readonly<Record<string, string>>) => Promise<void>
  readonly read: (below: string) => Promise<string>
  /** Runs one call; words that begin with `./` are paths in the folder. */
  readonly call: (...words: readonly string[]) => Promise<{
    readonly code: number
    readonly out: readonly string[]
    readonly error: readonly string[]
  }>
  readonly remove: () => Promise<void>
}

export async function openTemporaryFolder(): Promise<TemporaryFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-'))
  const path = (below: string): string => join(folder, below)
  return {
    path,
    put: async (files) => {
      for (const [below, text] of Object.entries(files)) {
        await mkdir(dirname(path(below)), { recursive: true })
        await writeFile(path(below), text)
      }
    },
    read: (below) => readFile(path(below), 'utf8'),
    call: async (...words) => {
      const out: string[] = []
      const error: string[] = []
      const code = await run(
        words.map((word) => (word.startsWith('./') ? path(word.slice(2)) : word)),
        { out: (line) => out.push(line), error: (line) => error.push(line) },
      )
      return { code, out, error }
    },
    remove: () => rm(folder, { recursive: true }),
  }
}
