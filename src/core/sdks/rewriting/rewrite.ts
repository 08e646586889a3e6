import type { Mark, Model, ObjectTypeId, OwnClass, OwnCodeFile, PropertyId } from '#core/model'
import type { CodeFile, PlannedClass } from '../code.ts'
import type { Sdk, Emitted, EmittedFile, SdkOptions } from '../contract.ts'
import { writeFile } from '../emitting/emit.ts'
import { planModel } from '../planning/plan-model.ts'
import type { FoundClass } from '../reading/file-reading.ts'
import { readCode, type CodeReading } from '../reading/read-code.ts'
import type { Parse } from '../syntax.ts'
import { classEdits } from './class-edits.ts'
import { classFacts } from './facts.ts'
import { codeAfter, missingImports } from './surroundings.ts'
import { applyTextEdits, wholeLines, type TextEdit } from './text-edit.ts'

/** All that rewriting the files of one SDK looks at. */
type Rewriting = {
  readonly sdk: Sdk
  readonly options: SdkOptions
  readonly parse: Parse
  readonly model: Model
  readonly files: readonly CodeFile[]
  readonly plan: ReadonlyMap<ObjectTypeId, PlannedClass>
  readonly reading: CodeReading
}

/**
 * The model in code that a person wrote: in their files only the members that have changed are written anew, all else
 * stays byte for byte. Object types that are in none of the files are added where the SDK would put them.
 */
export function rewriteCode(
  sdk: Sdk,
  model: Model,
  options: SdkOptions,
  own: readonly OwnCodeFile[],
  parse: Parse,
): Emitted {
  const { classes, diagnostics } = planModel(model, sdk, options)
  const files = sdk.layOut(classes, options)
  const plan = new Map(classes.map((planned) => [planned.id, planned]))
  const reading = readCode(sdk, own, parse)
  const rewriting: Rewriting = { sdk, options, parse, model, files, plan, reading }
  const written = new Set<ObjectTypeId>()
  for (const file of own) for (const id of idsIn(file, rewriting).values()) written.add(id)
  const rewritten = own.map((file) => rewriteFile(file, rewriting, written))
  const taken = new Set(own.map(({ path }) => path))
  const fresh = files
    .map((file) => ({ ...file, classes: file.classes.filter(({ id }) => !written.has(id)) }))
    .filter((file, i) => file.classes.length > 0 || files[i]?.classes.length === 0)
    .filter(({ path }) => !taken.has(path))
    .map((file) => writeFile(sdk, file, options))
  return { files: [...rewritten, ...fresh], diagnostics }
}

/** Which object type each class of a file is, by the stored name in the text. */
function idsIn(file: OwnCodeFile, { plan, reading }: Rewriting): ReadonlyMap<string, ObjectTypeId> {
  const recorded = new Map(file.classes.map(({ name, objectType }) => [name, objectType]))
  const byName = new Map([...plan.values()].map(({ storedName, id }) => [storedName, id]))
  const ids = new Map<string, ObjectTypeId>()
  for (const { storedName } of classesOf(file, reading)) {
    const id = recorded.get(storedName) ?? byName.get(storedName)
    if (id !== undefined) ids.set(storedName, id)
  }
  return ids
}

function classesOf(file: OwnCodeFile, { classes }: CodeReading): readonly FoundClass[] {
  return classes.filter((found) => found.file === file.path)
}

function rewriteFile(
  file: OwnCodeFile,
  rewriting: Rewriting,
  written: Set<ObjectTypeId>,
): EmittedFile {
  const { sdk, options, plan, model, reading } = rewriting
  const ids = idsIn(file, rewriting)
  const found = classesOf(file, reading)
  const edits: TextEdit[] = []
  const here: PlannedClass[] = []
  for (const one of found) {
    const id = ids.get(one.storedName)
    const planned = id === undefined ? undefined : plan.get(id)
    if (planned) {
      here.push(planned)
      edits.push(...editsOf(file, one, planned, rewriting))
    } else if (id !== undefined && !model.objectTypes.has(id)) {
      const { range, elsewhere = [] } = one.source
      for (const part of [range, ...elsewhere])
        edits.push({ ...wholeLines(file.text, part), text: '' })
    }
  }
  const added = addedTo(file, here, rewriting, written)
  const all = [...here, ...added]
  if (edits.length > 0 || added.length > 0) {
    edits.push(...missingImports(sdk, options, file, reading, found, all))
    edits.push(...codeAfter(sdk, options, file, reading, found, all, added))
  }
  const text = withNewlines(applyTextEdits(file.text, edits), file.text)
  const language = rewriting.files[0]?.language ?? sdk.layOut([], options)[0]?.language
  const marks = marksOf({ ...file, text }, all, rewriting)
  return { path: file.path, text, language: language ?? 'typescript', marks }
}

/** New object types that the SDK would write into the same file as those that are here. */
function addedTo(
  file: OwnCodeFile,
  here: readonly PlannedClass[],
  { files }: Rewriting,
  written: Set<ObjectTypeId>,
): readonly PlannedClass[] {
  const ids = new Set(here.map(({ id }) => id))
  const shared = files.find(
    ({ path, classes }) => path === file.path || classes.some(({ id }) => ids.has(id)),
  )
  const added = shared?.classes.filter(({ id }) => !written.has(id)) ?? []
  for (const { id } of added) written.add(id)
  return added
}

function editsOf(
  file: OwnCodeFile,
  found: FoundClass,
  planned: PlannedClass,
  { sdk, options, parse }: Rewriting,
): readonly TextEdit[] {
  const formerNames = formerNamesOf(file.classes, found, planned)
  const { refersBy } = sdk.rules(options)
  const isSame = classFacts(found, refersBy) === classFacts(planned, refersBy)
  if (formerNames.size === 0 && isSame) return []
  const fresh = freshClass(sdk, options, planned, parse)
  if (!fresh) return []
  return classEdits({
    text: file.text,
    found,
    planned,
    formerNames,
    freshText: fresh.text,
    fresh: fresh.found.source,
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
function marksOf(
  file: OwnCodeFile,
  classes: readonly PlannedClass[],
  { sdk, parse }: Rewriting,
): readonly Mark[] {
  const byName = new Map(classes.map((planned) => [planned.storedName, planned]))
  const marks: Mark[] = []
  for (const { storedName, source } of readCode(sdk, [file], parse).classes) {
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
