import type { CarriedFile } from '#core/model'
import { printable, type Console, type ExitCode } from './console.ts'
import { plural, printDiagnostics, type DiagnosticLine } from './print-diagnostics.ts'

/** What a command wrote, and what it has to say about it. */
type Written = {
  readonly out: string
  readonly files: readonly CarriedFile[]
  readonly lines: readonly DiagnosticLine[]
  readonly json: boolean
}

/** Prints what was written, for people or for machines. Exits 1 when there are errors. */
export function printWritten({ out, files, lines, json }: Written, console: Console): ExitCode {
  const names = files.map(({ path }) => path)
  if (json) console.out(JSON.stringify({ out, files: names, diagnostics: lines }, null, 2))
  else {
    printDiagnostics(lines, console.out)
    for (const name of names) console.out(printable(name))
    console.out(printable(`${plural(names.length, 'file')} written to ${out}`))
  }
  return lines.some(({ severity }) => severity === 'error') ? 1 : 0
}
