import { parseArgs } from 'node:util'
import { check } from './commands/check.ts'
import { printable, UsageError, type Console, type ExitCode } from './io/console.ts'
import { explain } from './commands/explain.ts'
import { convert } from './commands/convert.ts'
import { diff } from './commands/diff.ts'
import { infer } from './commands/infer.ts'
import { help } from './help.ts'
import { merge } from './commands/merge.ts'
import { render } from './commands/render.ts'
import { roundtrip } from './commands/roundtrip.ts'
import { version } from './version.ts'

const flags = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  required: { type: 'boolean', default: false },
} as const

const texts = {
  to: { type: 'string' },
  out: { type: 'string' },
  title: { type: 'string' },
  profile: { type: 'string' },
  take: { type: 'string' },
  theme: { type: 'string' },
  area: { type: 'string' },
  types: { type: 'string' },
  layout: { type: 'string' },
} as const

const lists = {
  against: { type: 'string', multiple: true },
  option: { type: 'string', multiple: true },
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
    options: { ...flags, ...texts, ...lists },
  })
  const [name, ...paths] = positionals
  if (values.version || values.help) {
    console.out(values.version ? version : help)
    return 0
  }
  if (name === undefined)
    throw new UsageError(`Name a command: ${Object.keys(commands).join(', ')}.`)
  if (!isCommand(name)) throw new UsageError(`There is no command "${name}".`)
  if (paths.length === 0) throw new UsageError(`${name} needs at least one path.`)
  refuseForeignOptions(name, values)
  return commands[name].run(paths, values, console)
}

type Values = { readonly [K in keyof typeof flags]: boolean } & {
  readonly [K in keyof typeof texts]?: string | undefined
} & {
  readonly [K in keyof typeof lists]?: readonly string[] | undefined
}

type Command = {
  /** The options that it takes and some others do not. */
  readonly options: readonly (keyof Values)[]
  readonly run: (paths: readonly string[], values: Values, console: Console) => Promise<ExitCode>
}

const commands = {
  check: { options: ['profile', 'against'], run: check },
  convert: { options: ['to', 'out', 'force', 'option'], run: convert },
  diff: { options: [], run: diff },
  explain: { options: [], run: explain },
  render: { options: ['out', 'force', 'theme', 'area', 'types', 'layout'], run: render },
  roundtrip: { options: [], run: roundtrip },
  merge: { options: ['out', 'take'], run: merge },
  infer: { options: ['out', 'force', 'title', 'required'], run: infer },
} as const satisfies Record<string, Command>

type CommandName = keyof typeof commands

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

function refuseForeignOptions(name: CommandName, values: Values): void {
  const own: readonly string[] = commands[name].options
  for (const [other, { options }] of Object.entries(commands))
    for (const option of options)
      if (values[option] && !own.includes(option))
        throw new UsageError(`--${option} belongs to ${other}, not to ${name}.`)
}

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
