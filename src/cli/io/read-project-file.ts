import { readFile } from 'node:fs/promises'
import { readProject, type Project } from '#core/workspace'
import { UsageError, type Console } from './console.ts'
import { diagnosticLines, printDiagnostics } from './print-diagnostics.ts'

/** The project in the file at this path. Throws `UsageError`, after saying what is wrong, when it is none. */
export async function readProjectFile(path: string, console: Console): Promise<Project> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw isMissing ? new UsageError(`There is nothing at ${path}.`) : error
  })
  const { value, diagnostics } = readProject(path, text)
  printDiagnostics(diagnosticLines(diagnostics, path), console.error)
  if (!value) throw new UsageError(`${path} is no project that can be merged.`)
  return value
}
