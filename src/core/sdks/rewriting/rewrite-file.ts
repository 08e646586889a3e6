import type { Mark, Model, ObjectTypeId, OwnClass, OwnCodeFile, PropertyId } from '#core/model'
import type { CodeLanguage, PlannedClass } from '../code.ts'
import type { EmittedFile, Sdk, SdkOptions } from '../contract.ts'
import { writeFile } from '../emitting/emit.ts'
import type { FoundClass } from '../reading/file-reading.ts'
import { readCode, type CodeReading } from '../reading/read-code.ts'
import type { Parse } from '../syntax.ts'
import { classEdits } from './class-edits.ts'
import { classFacts } from './facts.ts'
import { asPlanned, codeAfter, missingImports } from './surroundings.ts'
import { applyTextEdits, wholeLines, type TextEdit } from './text-edit.ts'

/** A file that a person wrote, and what is to be said in it. */
export type FileRewriting = {
  readonly sdk: Sdk
  /** Those that the file is written by. */
  readonly options: SdkOptions
  readonly parse: Parse
  readonly model: Model
  readonly file: OwnCodeFile
  readonly reading: CodeReading
  readonly found: readonly FoundClass[]
  /** Which object type each class is, by its stored name in the text. */
  readonly ids: ReadonlyMap<string, ObjectTypeId>
  readonly plan: ReadonlyMap<ObjectTypeId, PlannedClass>
  /** New classes. */
  readonly added: readonly PlannedClass[]
}

/** The file as it is when it says what is planned. What says so already stays byte for byte. */
export function rewriteFile(rewriting: FileRewriting): EmittedFile {
  const { file, sdk, parse, found } = rewriting
  const whole = textOf(rewriting, false)
  const isSame = whole === file.text
  const gentle = isSame ? whole : textOf(rewriting, true)
  const text = gentle === whole || saysTheSame(gentle, whole, rewriting) ? gentle : whole
  const classes = isSame ? found : readCode(sdk, [{ path: file.path, text }], parse).classes
  return {
    path: file.path,
    text,
    language: languageOf(sdk, file.path),
    marks: marksOf(classes, rewriting),
  }
}

/** Is the same read from both texts, with no more mistakes in the first? */
function saysTheSame(gentle: string, whole: string, { sdk, file, parse }: FileRewriting): boolean {
  const [one, other] = [gentle, whole].map((text) => {
    const { classes, diagnostics } = readCode(sdk, [{ path: file.path, text }], parse)
    const { refersBy } = sdk.rules(sdk.options.defaults)
    return [classes.map((found) => classFacts(found, refersBy)), diagnostics.length]
  })
  return JSON.stringify(one) === JSON.stringify(other)
}

/** `isGentle`: of a member that changes only the words that do are replaced. */
function textOf(rewriting: FileRewriting, isGentle: boolean): string {
  const { file, found, ids, plan, model, added } = rewriting
  const edits: TextEdit[] = []
  const here: PlannedClass[] = []
  for (const one of found) {
    const id = ids.get(one.storedName)
    const planned = id === undefined ? undefined : plan.get(id)
    if (planned) {
      here.push(planned)
      edits.push(...editsOf(rewriting, one, planned, isGentle))
    } else if (id !== undefined && !model.objectTypes.has(id)) {
      const { range, elsewhere = [] } = one.source
      for (const part of [range, ...elsewhere])
        edits.push({ ...wholeLines(file.text, part), text: '' })
    }
  }
  if (edits.length === 0 && added.length === 0) return file.text
  const { sdk, options, reading } = rewriting
  const all = [...here, ...added]
  const around = [
    ...missingImports(sdk, options, file, reading, all),
    ...codeAfter(sdk, options, file, reading, found, all, added),
  ]
  return withNewlines(applyTextEdits(file.text, [...edits, ...around]), file.text)
}

function languageOf({ reader }: Sdk, path: string): CodeLanguage {
  const grammar = reader.grammarOf(path) ?? 'typescript'
  if (grammar !== 'tsx') return grammar
  return path.endsWith('.tsx') ? 'typescript' : 'javascript'
}

function editsOf(
  { file, sdk, options, parse }: FileRewriting,
  found: FoundClass,
  planned: PlannedClass,
  isGentle: boolean,
): readonly TextEdit[] {
  const formerNames = formerNamesOf(file.classes, found, planned)
  const { refersBy } = sdk.rules(options)
  const isSame = classFacts(found, refersBy) === classFacts(planned, refersBy)
  if (formerNames.size === 0 && isSame) return []
  const fresh = freshClass(sdk, options, planned, parse)
  if (!fresh) return []
  const before = isGentle ? freshClass(sdk, options, asPlanned(found), parse) : null
  return classEdits({
    text: file.text,
    found,
    planned,
    formerNames,
    freshText: fresh.text,
    fresh: fresh.found.source,
    before: before && { text: before.text, source: before.found.source },
    indent: sdk.indent,
    refersBy,
  })
}

/** The class alone in a file of its own, and what is read from it. */
function freshClass(
  sdk: Sdk,
  options: SdkOptions,
  planned: PlannedClass,
  parse: Parse,
): { readonly text: string; readonly found: FoundClass } | null {
  const [layout] = sdk.layOut([planned], options)
  if (!layout) return null
  const file = writeFile(sdk, { ...layout, classes: [planned] }, options)
  const { classes } = readCode(sdk, [{ path: file.path, text: file.text }], parse)
  const found = classes.find(({ storedName }) => storedName === planned.storedName)
  return found ? { text: file.text, found } : null
}

/** The stored name that the text has for a property which has another one now. */
function formerNamesOf(
  recorded: readonly OwnClass[],
  found: FoundClass,
  { id, members }: PlannedClass,
): ReadonlyMap<string, string> {
  const known = recorded.find(({ objectType }) => objectType === id)
  const now = new Map<PropertyId, string>(members.map((member) => [member.id, member.storedName]))
  const there = new Set(found.properties.map(({ storedName }) => storedName))
  const former = new Map<string, string>()
  for (const { name, property } of known?.properties ?? []) {
    const storedName = now.get(property)
    if (storedName !== undefined && storedName !== name && there.has(name))
      former.set(storedName, name)
  }
  return former
}

/** Which range of the text speaks of which node, as it reads now. */
function marksOf(classes: readonly FoundClass[], { plan }: FileRewriting): readonly Mark[] {
  const byName = new Map([...plan.values()].map((planned) => [planned.storedName, planned]))
  const marks: Mark[] = []
  for (const { storedName, source } of classes) {
    const planned = byName.get(storedName)
    if (!planned) continue
    const ids = new Map(planned.members.map((member) => [member.storedName, member.id]))
    marks.push({ ...source.range, objectType: planned.id })
    for (const { start, end, property } of source.pieces) {
      const id = property === null ? undefined : ids.get(property)
      if (id) marks.push({ start, end, objectType: planned.id, property: id })
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Line ends as the text has them. */
function withNewlines(text: string, like: string): string {
  return like.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text
}
