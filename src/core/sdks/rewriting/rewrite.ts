import { objectTypesOf, type Model, type ObjectTypeId, type OwnCodeFile } from '#core/model'
import type { CodeFile, PlannedClass } from '../code.ts'
import type { Emitted, Sdk, SdkOptions } from '../contract.ts'
import { writeFile } from '../emitting/emit.ts'
import { planModel } from '../planning/plan-model.ts'
import type { FoundClass } from '../reading/file-reading.ts'
import { readCode } from '../reading/read-code.ts'
import type { Parse } from '../syntax.ts'
import { rewriteFile } from './rewrite-file.ts'

/** A file that a person wrote, with what its classes are, and how it is written. */
type OwnFile = {
  readonly file: OwnCodeFile
  readonly found: readonly FoundClass[]
  /** Which object type each class is, by its stored name in the text. */
  readonly ids: ReadonlyMap<string, ObjectTypeId>
  readonly options: SdkOptions
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
  const reading = readCode(sdk, own, parse)
  const ownFiles = own.map((file): OwnFile => {
    const found = reading.classes.filter((one) => one.file === file.path)
    const sources = found.map(({ source }) => source)
    const fitting = sdk.reader.optionsFor?.(file, sources, options) ?? options
    return { file, found, ids: idsIn(file, found, model), options: fitting }
  })
  const written = new Set(ownFiles.flatMap(({ ids }) => [...ids.values()]))
  const rewritten = ownFiles.map(({ file, found, ids, options }) => {
    const plan = new Map(planModel(model, sdk, options).classes.map((one) => [one.id, one]))
    const added = addedTo(file, ids, files, written).flatMap(({ id }) => plan.get(id) ?? [])
    return rewriteFile({ sdk, options, parse, model, file, reading, found, ids, plan, added })
  })
  const taken = new Set(own.map(({ path }) => path))
  const fresh = files
    .map((file) => ({ ...file, classes: file.classes.filter(({ id }) => !written.has(id)) }))
    .filter((file, i) => file.classes.length > 0 || files[i]?.classes.length === 0)
    .filter(({ path }) => !taken.has(path))
    .map((file) => writeFile(sdk, file, options))
  return { files: [...rewritten, ...fresh], diagnostics }
}

/** By what was recorded of a file, else by the stored names. */
function idsIn(
  file: OwnCodeFile,
  found: readonly FoundClass[],
  model: Model,
): ReadonlyMap<string, ObjectTypeId> {
  const recorded = new Map(file.classes.map(({ name, objectType }) => [name, objectType]))
  const byName = new Map(objectTypesOf(model).map(({ name, id }) => [name, id]))
  const ids = new Map<string, ObjectTypeId>()
  for (const { storedName } of found) {
    const id = recorded.get(storedName) ?? byName.get(storedName)
    if (id !== undefined) ids.set(storedName, id)
  }
  return ids
}

/** New object types that the SDK would write into the same file as those that are here. */
function addedTo(
  file: OwnCodeFile,
  own: ReadonlyMap<string, ObjectTypeId>,
  files: readonly CodeFile[],
  written: Set<ObjectTypeId>,
): readonly PlannedClass[] {
  const ids = new Set(own.values())
  const shared = files.find(
    ({ path, classes }) => path === file.path || classes.some(({ id }) => ids.has(id)),
  )
  const added = shared?.classes.filter(({ id }) => !written.has(id)) ?? []
  for (const { id } of added) written.add(id)
  return added
}
