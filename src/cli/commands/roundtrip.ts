import { join } from 'node:path'
import { roundtripApps, type Difference } from '#core/workspace'
import { randomIds } from '#core/model'
import { printable, type Console, type ExitCode } from '../io/console.ts'
import { diagnosticLines, plural, printDiagnostics } from '../io/print-diagnostics.ts'
import { readPath } from '../io/read-paths.ts'

/**
 * Reads every export below the paths, writes it, and compares byte for byte. One line per export that differs, and a
 * closing line with the counts. Exits 1 when something differs or could not be read, and when there was no export to
 * compare.
 */
export async function roundtrip(
  paths: readonly string[],
  { json }: { readonly json: boolean },
  console: Console,
): Promise<ExitCode> {
  const ids = randomIds()
  const results = []
  const lines = []
  for (const path of paths) {
    const { base, files, leftOut } = await readPath(path)
    lines.push(...diagnosticLines(leftOut, base))
    for (const { root, ...result } of roundtripApps(files, ids))
      results.push({ export: join(base, root), ...result })
  }
  const files = results.reduce((sum, result) => sum + result.files, 0)
  const different = results.filter((result) => result.differences.length > 0)
  const identical = results.length - different.length
  if (json)
    console.out(JSON.stringify({ exports: results, identical, files, diagnostics: lines }, null, 2))
  else {
    printDiagnostics(lines, console.out)
    for (const result of different)
      console.out(printable(`${result.export}: ${result.differences.map(describe).join('; ')}`))
    const counts = [plural(results.length, 'export'), plural(files, 'file')]
    console.out(`${counts.join(', ')}, ${identical} identical, ${different.length} different`)
  }
  return different.length > 0 || lines.length > 0 || results.length === 0 ? 1 : 0
}

function describe({ path, at }: Difference): string {
  return typeof at === 'number' ? `${path} differs at byte ${at}` : `${path} is ${at}`
}
