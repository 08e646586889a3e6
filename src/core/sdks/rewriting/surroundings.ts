import type { OwnCodeFile } from '#core/model'
import type { PlannedClass } from '../code.ts'
import type { Sdk, SdkOptions } from '../contract.ts'
import { codeOf } from '../emitting/emit.ts'
import type { FoundClass } from '../reading/file-reading.ts'
import type { CodeReading } from '../reading/read-code.ts'
import type { TextEdit } from './text-edit.ts'

/** The imports and declarations that the classes of a file need now, did not need before, and do not have. */
export function missingImports(
  sdk: Sdk,
  options: SdkOptions,
  { path, text: whole }: OwnCodeFile,
  reading: CodeReading,
  found: readonly FoundClass[],
  classes: readonly PlannedClass[],
): readonly TextEdit[] {
  const present = reading.files.get(path)?.imports
  if (!present) return []
  const files = sdk.layOut(classes, options).filter((one) => one.classes.length > 0)
  const current = found.filter(({ source }) => source.dialect === null)
  const before = new Set(importsOf(sdk, options, current.map(asPlanned)))
  const needed = new Set(importsOf(sdk, options, classes).filter((line) => !before.has(line)))
  const lacks = (line: string): boolean =>
    sdk.reader.lacksImport?.(line, present.lines) ?? !present.lines.includes(line)
  const declared = files
    .flatMap(({ declares = [] }) => declares)
    .filter(({ name }) => present.declared?.includes(name) !== true)
  const lines = [...[...needed].filter(lacks), ...declared.map(({ line }) => line)]
  if (lines.length === 0) return []
  const start = present.at
  const isLineStart = start === 0 || whole[start - 1] === '\n'
  const text = lines.join('\n')
  return [{ start, end: start, text: isLineStart ? `${text}\n` : `\n${text}` }]
}

function importsOf(
  sdk: Sdk,
  options: SdkOptions,
  classes: readonly PlannedClass[],
): readonly string[] {
  const files = sdk.layOut(classes, options).filter((one) => one.classes.length > 0)
  return files.flatMap(({ imports }) => imports)
}

/** What stands after the classes: new classes, and the list of all of them where the text has it as we write it. */
export function codeAfter(
  sdk: Sdk,
  options: SdkOptions,
  { path, text }: OwnCodeFile,
  reading: CodeReading,
  found: readonly FoundClass[],
  classes: readonly PlannedClass[],
  added: readonly PlannedClass[],
): readonly TextEdit[] {
  const before = blockOf(sdk, options, found.map(asPlanned))
  const after = blockOf(sdk, options, classes)
  const start = before === '' ? -1 : text.lastIndexOf(before)
  const codes = added.map((planned) => codeOf(sdk, planned, options).text).join('\n')
  const next = after === '' ? undefined : reading.files.get(path)?.next
  if (start < 0 && next !== undefined)
    return codes === '' ? [] : [{ start: next, end: next, text: `\n\n${codes.trimEnd()}` }]
  if (start < 0) {
    const lead = text === '' || text.endsWith('\n') ? '\n' : '\n\n'
    return codes === '' ? [] : [{ start: text.length, end: text.length, text: lead + codes }]
  }
  const lead = codes === '' ? '' : `${codes}\n`
  return [{ start, end: start + before.length, text: lead + after }]
}

function blockOf(sdk: Sdk, options: SdkOptions, classes: readonly PlannedClass[]): string {
  const file = sdk.layOut(classes, options).find((one) => one.classes.length > 0)
  return file?.after.join('\n') ?? ''
}

/** Of the classes in a text only the names are asked for. */
function asPlanned(found: FoundClass): PlannedClass {
  const { name, storedName, kind, properties } = found
  return {
    id: '' as PlannedClass['id'],
    name,
    storedName,
    kind,
    properties,
    members: [],
    notes: [],
  }
}
