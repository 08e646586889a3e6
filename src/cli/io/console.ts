/** Where a command says what it has to say, line by line. */
export type Console = {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
}

/** 0 fine, 1 found problems, 2 could not run. */
export type ExitCode = 0 | 1 | 2

/** A reason not to run: the person's call cannot be carried out as it stands. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Text that is safe to print: control characters, which could move the cursor or forge lines, become escapes. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
