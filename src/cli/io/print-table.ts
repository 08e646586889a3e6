import { printable } from './console.ts'

/** Prints rows of cells, each column as wide as its widest cell. */
export function printTable(
  rows: readonly (readonly string[])[],
  print: (line: string) => void,
): void {
  const safe = rows.map((row) => row.map(printable))
  const widths = safe.reduce<readonly number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
    [],
  )
  for (const row of safe)
    print(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
