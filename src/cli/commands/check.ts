import { profiles, randomIds, type Profile } from '#core/model'
import { UsageError, type Console, type ExitCode } from '../io/console.ts'
import { countLine, diagnosticLines, printDiagnostics } from '../io/print-diagnostics.ts'
import { planFiles } from '../io/plan-files.ts'
import { readPath } from '../io/read-paths.ts'
import { checkAgainst } from './check-against.ts'

/** What a profile is called in a sentence. */
const profileNames: Readonly<Record<Profile, string>> = {
  flexible: 'flexible sync',
  partition: 'partition-based sync',
  local: 'a local realm',
  unsynced: 'App Services without sync',
}

type CheckValues = {
  readonly json: boolean
  readonly profile?: string | undefined
  readonly against?: readonly string[] | undefined
}

/**
 * Reads everything at the paths and prints what is to be said about it, judged by the profile given or else by what each
 * source configures; or, against other paths, where the two disagree. Exits 1 when there are errors.
 */
export async function check(
  paths: readonly string[],
  { json, profile, against = [] }: CheckValues,
  console: Console,
): Promise<ExitCode> {
  if (against.length > 0 && profile !== undefined)
    throw new UsageError('--profile says nothing of how two schemas agree: leave out --against.')
  if (against.length > 0) return checkAgainst(paths, against, { json }, console)
  const wanted = profiles.find((one) => one === profile) ?? null
  if (profile !== undefined && wanted === null)
    throw new UsageError(`--profile must be one of ${profiles.join(', ')}.`)
  const ids = randomIds()
  const lines = []
  const sources = []
  for (const path of paths) {
    const { base, files, diagnostics } = await readPath(path)
    const plan = await planFiles(files, ids, wanted)
    const found = plan.sources.flatMap((source) => source.diagnostics)
    lines.push(...diagnosticLines([...diagnostics, ...plan.diagnostics, ...found], base))
    for (const { title, profile: used, summary } of plan.sources)
      sources.push({ path, title, profile: used, ...summary })
  }
  const failed = lines.some(({ severity }) => severity === 'error')
  if (json) console.out(JSON.stringify({ sources, diagnostics: lines }, null, 2))
  else {
    printDiagnostics(lines, console.out)
    const found = sources.length === 1 ? '1 schema source' : `${sources.length} schema sources`
    const used = new Set(sources.map((one) => profileNames[one.profile]))
    const judged = used.size > 0 ? `, judged for ${[...used].join(' and ')}` : ''
    console.out(`${found}, ${countLine(lines)}${judged}`)
  }
  return failed ? 1 : 0
}
