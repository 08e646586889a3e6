import { spanAt, type Diagnostic } from '#core/diagnostics'
import type { AnySdk } from '../contract.ts'
import { report } from '../diagnostics.ts'
import type { Parse } from '../syntax.ts'
import type { FileReading, FoundClass } from './file-reading.ts'
import { resolveClasses } from './resolve.ts'
import type { SourceFile } from './source-file.ts'
import { syntaxErrors } from './syntax-errors.ts'

/** What a set of files says. */
export type CodeReading = {
  readonly classes: readonly FoundClass[]
  /** The files that hold models, with what was read from each. */
  readonly files: ReadonlyMap<string, FileReading>
  readonly diagnostics: readonly Diagnostic[]
}

type Remembered = { readonly reading: FileReading; readonly errors: readonly Diagnostic[] }

const known = new WeakMap<SourceFile, Map<string, Remembered>>()

/**
 * Reads the model code of one SDK. Files of another language and files without models are skipped. What is broken or
 * not understood is told at its line; the rest is read. A file is remembered as long as it is the same object.
 * `tick`: called with each file looked at.
 */
export function readCode(
  sdk: AnySdk,
  files: readonly SourceFile[],
  parse: Parse,
  tick: (file: SourceFile) => void = () => undefined,
): CodeReading {
  const readings = new Map<string, FileReading>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    tick(file)
    const read = readFile(sdk, file, parse)
    if (!read) continue
    const { reading, errors } = read
    for (const told of [errors, reading.diagnostics]) for (const one of told) diagnostics.push(one)
    if (reading.classes.length > 0 || reading.aliases.size > 0) readings.set(file.path, reading)
  }
  const { classes, diagnostics: told } = resolveClasses(sdk, readings, files)
  return { classes, files: readings, diagnostics: [...diagnostics, ...told] }
}

function readFile(sdk: AnySdk, file: SourceFile, parse: Parse): Remembered | null {
  const { reader } = sdk
  const grammar = reader.grammarOf(file.path)
  if (!grammar || !reader.mayHoldModels(file.text)) return null
  const remembered = known.get(file)?.get(sdk.id)
  if (remembered) return remembered
  const read = parse(grammar, file.text, (root): Remembered => {
    const reading = reader.readFile(root, file)
    if (reading.classes.length === 0) return { reading, errors: [] }
    const errors = syntaxErrors(root, file, (node) => reader.forgives?.(node) ?? false)
    return { reading, errors }
  })
  if (!read) return { reading: nothing, errors: [notParsed(file)] }
  const others = known.get(file) ?? new Map<string, Remembered>()
  known.set(file, others.set(sdk.id, read))
  return read
}

const nothing: FileReading = {
  classes: [],
  aliases: new Map(),
  imports: { at: 0, lines: [] },
  diagnostics: [],
}

function notParsed(file: SourceFile): Diagnostic {
  return report('not-parsed', { file: file.path }, { span: spanAt(file.path, file.text, 0, 0) })
}
