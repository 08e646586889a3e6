import type { OwnCodeFile } from '#core/model'
import type { PlannedClass, PlannedMember } from '../code.ts'
import type { Sdk, SdkOptions } from '../contract.ts'
import { codeOf } from '../emitting/emit.ts'
import type { FoundClass, Range } from '../reading/file-reading.ts'
import type { CodeReading } from '../reading/read-code.ts'
import { indentAt, reindent, type TextEdit } from './text-edit.ts'

/** The imports and declarations that the classes of a file need now, did not need before, and do not have. */
export function missingImports(
  sdk: Sdk,
  options: SdkOptions,
  { path, text: own }: OwnCodeFile,
  reading: CodeReading,
  classes: readonly PlannedClass[],
): readonly TextEdit[] {
  const present = reading.files.get(path)?.imports
  if (!present) return []
  const found = reading.classes.filter(({ file, source }) => file === path && !source.dialect)
  const before = importsOf(sdk, options, found.map(asPlanned))
  const needed = importsOf(sdk, options, classes)
  const lacks = (line: string): readonly string[] => {
    if (before.has(line)) return []
    if (sdk.reader.missingImport) {
      const missing = sdk.reader.missingImport(line, [...present.lines, ...before])
      return missing === null ? [] : [missing]
    }
    return (sdk.reader.lacksImport?.(line, present.lines) ?? !present.lines.includes(line))
      ? [line]
      : []
  }
  const declared = sdk
    .layOut(classes, options)
    .filter((one) => one.classes.length > 0)
    .flatMap(({ declares = [] }) => declares)
    .filter(({ name }) => present.declared?.includes(name) !== true)
  const lines = [...[...needed].flatMap(lacks), ...declared.map(({ line }) => line)]
  if (lines.length === 0) return []
  const start = present.at
  const isLineStart = start === 0 || own[start - 1] === '\n'
  const text = lines.join('\n')
  return [{ start, end: start, text: isLineStart ? `${text}\n` : `\n${text}` }]
}

/** All that files with these classes import. */
function importsOf(
  sdk: Sdk,
  options: SdkOptions,
  classes: readonly PlannedClass[],
): ReadonlySet<string> {
  const files = sdk.layOut(classes, options).filter((one) => one.classes.length > 0)
  return new Set(files.flatMap(({ imports }) => imports))
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
  if (start < 0) return codes === '' ? [] : [behind(text, found, codes, next)]
  const lead = codes === '' ? '' : `${codes}\n`
  return [{ start, end: start + before.length, text: lead + after }]
}

/** New classes go to `next`, or else behind the last one that is there, into the same namespace. */
function behind(
  text: string,
  found: readonly FoundClass[],
  codes: string,
  next: number | undefined,
): TextEdit {
  const last = found.reduce<Range | null>(
    (one, { source: { range } }) => (one && one.end > range.end ? one : range),
    null,
  )
  if (!last) {
    const lead = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n'
    return { start: text.length, end: text.length, text: lead + codes }
  }
  const newline = text.indexOf('\n', last.end)
  const line = newline < 0 ? text.length : newline
  const start = next ?? (text.slice(last.end, line).trim() === '' ? last.end : line)
  const indent = indentAt(text, last.start)
  const code = reindent(codes.trimEnd(), '', indent)
  return { start, end: start, text: `\n\n${indent}${code}` }
}

function blockOf(sdk: Sdk, options: SdkOptions, classes: readonly PlannedClass[]): string {
  const file = sdk.layOut(classes, options).find((one) => one.classes.length > 0)
  return file?.after.join('\n') ?? ''
}

/** A class that was read, as if it were of the model. */
export function asPlanned({ name, storedName, kind, properties }: FoundClass): PlannedClass {
  const members = properties.map((code): PlannedMember => {
    const id = code.storedName as PlannedMember['id']
    return { id, storedName: code.storedName, code, notes: [] }
  })
  const id = storedName as PlannedClass['id']
  return { id, name, storedName, kind, properties, members, notes: [] }
}
