import { parseArgs } from 'node:util'
import { check } from './commands/check.ts'
import { printable, UsageError, type Console, type ExitCode } from './io/console.ts'
import { convert } from './commands/convert.ts'
import { help } from './help.ts'
import { roundtrip } from './commands/roundtrip.ts'
import { version } from './version.ts'

const flags = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const

/** Runs one call of the command line. `args` are the words after `tandem`. Never throws. */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  try {
    return await runCommand(args, console)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const expected = error instanceof UsageError || isParseError(error) || isSystemError(error)
    console.error(printable(`tandem: ${message}`))
    if (!expected) console.error('This is a fault of tandem itself.')
    else if (!isSystemError(error)) console.error('See tandem --help.')
    return 2
  }
}

async function runCommand(args: readonly string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...flags, to: { type: 'string' }, out: { type: 'string' } },
  })
  const [command, ...paths] = positionals
  if (values.version || values.help) {
    console.out(values.version ? version : help)
    return 0
  }
  if (command === undefined) throw new UsageError('Name a command: check, convert or roundtrip.')
  if (paths.length === 0 && commands.has(command))
    throw new UsageError(`${command} needs at least one path.`)
  const { json, to, out, force } = values
  if (command !== 'convert' && (to !== undefined || out !== undefined || force))
    throw new UsageError(`--to and --out belong to convert, and so does --force.`)
  if (command === 'convert') return convert(paths, { json, to, out, force }, console)
  if (command === 'check') return check(paths, { json }, console)
  if (command === 'roundtrip') return roundtrip(paths, { json }, console)
  throw new UsageError(`There is no command "${command}".`)
}

const commands = new Set(['check', 'convert', 'roundtrip'])

function isParseError(error: unknown): boolean {
  return codeOf(error)?.startsWith('ERR_PARSE_ARGS') ?? false
}

/** The file system said no: a missing right, a full disk. */
function isSystemError(error: unknown): boolean {
  return /^E[A-Z]+$/.test(codeOf(error) ?? '')
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}
