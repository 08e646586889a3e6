/** Is this import of a class neither among those that are present, nor its whole package? */
export function lacksImport(line: string, present: readonly string[]): boolean {
  const whole = line.replace(/\w+(;?)$/, '*$1')
  return !present.includes(line) && !present.includes(whole)
}
