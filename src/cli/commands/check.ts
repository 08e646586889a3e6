import { planImport } from '#core/workspace'
import { randomIds } from '#core/model'
import type { Console, ExitCode } from '../io/console.ts'
import { countLine, diagnosticLines, printDiagnostics } from '../io/print-diagnostics.ts'
import { readPath } from '../io/read-paths.ts'

/** Reads everything at the paths and prints what is to be said about it. Exits 1 when there are errors. */
export async function check(
  paths: readonly string[],
  { json }: { readonly json: boolean },
  console: Console,
): Promise<ExitCode> {
  const ids = randomIds()
  const lines = []
  const sources = []
  for (const path of paths) {
    const { base, files, diagnostics } = await readPath(path)
    const plan = planImport(files, ids)
    const found = plan.sources.flatMap((source) => source.diagnostics)
    lines.push(...diagnosticLines([...diagnostics, ...plan.diagnostics, ...found], base))
    sources.push(...plan.sources.map(({ title, summary }) => ({ path, title, ...summary })))
  }
  const failed = lines.some(({ severity }) => severity === 'error')
  if (json) console.out(JSON.stringify({ sources, diagnostics: lines }, null, 2))
  else {
    printDiagnostics(lines, console.out)
    const found = sources.length === 1 ? '1 schema source' : `${sources.length} schema sources`
    console.out(`${found}, ${countLine(lines)}`)
  }
  return failed ? 1 : 0
}
