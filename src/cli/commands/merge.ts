import { writeFile } from 'node:fs/promises'
import { dispatch } from '#core/edits'
import { mergeDocuments, resolveMerge, type MergeConflict, type Version } from '#core/merge'
import { writeProject, type Project } from '#core/workspace'
import { printable, UsageError, type Console, type ExitCode } from '../io/console.ts'
import { plural } from '../io/print-diagnostics.ts'
import { readProjectFile } from '../io/read-project-file.ts'

type Options = {
  readonly out?: string | undefined
  readonly take?: string | undefined
  readonly json: boolean
}

/**
 * Merges three project files: what both came from, mine and theirs. The result is mine with one more step. Conflicts are
 * listed; without `--take` nothing is written then. Exits 1 for conflicts that nobody decided.
 */
export async function merge(
  paths: readonly string[],
  { out, take, json }: Options,
  console: Console,
): Promise<ExitCode> {
  const [basePath, minePath, theirsPath, ...rest] = paths
  if (!basePath || !minePath || !theirsPath || rest.length > 0)
    throw new UsageError('merge needs three project files: the base, mine and theirs.')
  if (!out) throw new UsageError('merge needs --out FILE: where to write what it makes.')
  const version = versionNamed(take)
  const base = await readProjectFile(basePath, console)
  const mine = await readProjectFile(minePath, console)
  const theirs = await readProjectFile(theirsPath, console)
  const merged = mergeDocuments(base.document, mine.document, theirs.document)
  const { conflicts } = merged
  const isOpen = conflicts.length > 0 && version === null
  if (!isOpen) {
    const choices = new Map(conflicts.map(({ key }) => [key, version ?? 'mine'] as const))
    const edits = resolveMerge(merged, choices)
    await writeFile(out, writeProject(edits.length === 0 ? mine : after(mine, theirs.name, edits)))
  }
  if (json) console.out(JSON.stringify({ out: isOpen ? null : out, conflicts }, null, 2))
  else printMerge(conflicts, isOpen ? null : out, version, console.out)
  return isOpen ? 1 : 0
}

function versionNamed(take: string | undefined): Version | null {
  if (take === undefined) return null
  if (take !== 'mine' && take !== 'theirs')
    throw new UsageError('--take must be one of mine, theirs.')
  return take
}

/** The project after the merge, which can be undone like any other step. */
function after(mine: Project, name: string, edits: ReturnType<typeof resolveMerge>): Project {
  const { document, history } = mine
  const { session } = dispatch(
    { document, history, revision: 0 },
    { label: `Merge ${name}`, origin: 'import', edits },
  )
  return { ...mine, document: session.document, history: session.history }
}

function printMerge(
  conflicts: readonly MergeConflict[],
  out: string | null,
  version: Version | null,
  print: (line: string) => void,
): void {
  for (const conflict of conflicts) for (const line of linesOf(conflict)) print(printable(line))
  const count = plural(conflicts.length, 'conflict')
  if (out === null) print(`${count}, nothing written. Decide with --take mine or --take theirs.`)
  else print(printable(`${count}${version ? `, taken from ${version}` : ''}; written to ${out}`))
}

function linesOf({ parts, reason }: MergeConflict): readonly string[] {
  return [
    ...parts.flatMap(({ subject, base, does }) => [
      `conflict ${subject}${base === null ? '' : ` (was ${base})`}`,
      `  mine ${does.mine}`,
      `  theirs ${does.theirs}`,
    ]),
    ...(reason === null ? [] : [`  These go together: ${reason}`]),
  ]
}
