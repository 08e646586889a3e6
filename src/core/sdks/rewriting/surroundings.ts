import type { OwnCodeFile } from '#core/model'
import type { PlannedClass } from '../code.ts'
import type { Sdk, SdkOptions } from '../contract.ts'
import { codeOf } from '../emitting/emit.ts'
import type { FoundClass } from '../reading/file-reading.ts'
import type { CodeReading } from '../reading/read-code.ts'
import type { TextEdit } from './text-edit.ts'

/** The imports and declarations that the classes of a file need and it does not have. */
export function missingImports(
  sdk: Sdk,
  options: SdkOptions,
  { path }: OwnCodeFile,
  reading: CodeReading,
  classes: readonly PlannedClass[],
): readonly TextEdit[] {
  const present = reading.files.get(path)?.imports
  if (!present) return []
  const files = sdk.layOut(classes, options).filter((one) => one.classes.length > 0)
  const needed = new Set(files.flatMap(({ imports }) => imports))
  const lacks = (line: string): boolean =>
    sdk.reader.lacksImport?.(line, present.lines) ?? !present.lines.includes(line)
  const declared = files
    .flatMap(({ declares = [] }) => declares)
    .filter(({ name }) => present.declared?.includes(name) !== true)
  const lines = [...[...needed].filter(lacks), ...declared.map(({ line }) => line)]
  if (lines.length === 0) return []
  const text = lines.join('\n')
  const start = present.at
  return [{ start, end: start, text: present.lines.length > 0 ? `\n${text}` : `${text}\n` }]
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
