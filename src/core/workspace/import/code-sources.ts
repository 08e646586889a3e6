import { spanAt } from '#core/diagnostics'
import { propertyOf, type CarriedFile, type IdSource, type Model, type Profile } from '#core/model'
import {
  candidateOf,
  readCode,
  sdkIds,
  sdkOf,
  type CodeReading,
  type Parse,
  type SdkId,
  type SourceFile,
} from '#core/sdks'
import { judge, together, type FindPlace } from './judge/judge.ts'
import { summarise, type ImportSource } from './source.ts'

/** Reads source code, and is told of each file that is looked at. */
export type CodeReader = {
  readonly parse: Parse
  readonly tick?: (file: SourceFile) => void
}

/** Could this be source code of an SDK, by its name? */
export function isCode(path: string): boolean {
  return sdkIds.some((id) => sdkOf(id).reader.grammarOf(path) !== null)
}

/** The model code in these files, one source per SDK that finds classes in them. */
export function codeSources(
  files: readonly CarriedFile[],
  ids: IdSource,
  wanted: Profile | null,
  { parse, tick }: CodeReader,
): readonly ImportSource[] {
  const texts = files.flatMap((file): SourceFile[] =>
    'text' in file ? [{ path: file.path, text: file.text }] : [],
  )
  return sdksFor(texts).flatMap((id) => {
    const own = texts.filter(({ path }) => sdkOf(id).reader.grammarOf(path) !== null)
    const reading = readCode(sdkOf(id), own, parse, tick)
    return reading.classes.length === 0 ? [] : [codeSource(id, own, reading, ids, wanted)]
  })
}

/** JavaScript is read the same for Node.js and React Native: for which it was written, only its imports tell. */
function sdksFor(files: readonly SourceFile[]): readonly SdkId[] {
  const isNative = files.some(({ text }) => /["'](?:react-native|@realm\/react)["']/.test(text))
  return sdkIds.filter((id) => id !== (isNative ? 'node' : 'react-native'))
}

function codeSource(
  id: SdkId,
  files: readonly SourceFile[],
  { classes, files: read, diagnostics }: CodeReading,
  ids: IdSource,
  wanted: Profile | null,
): ImportSource {
  const sdk = sdkOf(id)
  const candidate = candidateOf(sdk, classes, sdk.options.defaults, ids)
  const judged = judge(candidate.model, wanted, placesOf(candidate.model, classes, files))
  const own = files.filter(({ path }) => read.has(path))
  return {
    id: `code:${id}`,
    title: `${sdk.title}, ${counted(classes.length, 'class', 'classes')} in ${counted(own.length, 'file', 'files')}`,
    name: sdk.title,
    summary: summarise(candidate.model),
    profile: judged.profile,
    diagnostics: together(diagnostics, judged),
    format: 'object-model',
    candidate,
    code: {
      sdk: id,
      files: own,
      classes: classes.map(({ name, storedName, kind, properties, file }) => ({
        name,
        storedName,
        kind,
        properties,
        file,
      })),
      skipped: files.length - own.length,
    },
  }
}

function placesOf(
  model: Model,
  classes: CodeReading['classes'],
  files: readonly SourceFile[],
): FindPlace {
  const byName = new Map(classes.map((found) => [found.storedName, found]))
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return (id, property) => {
    const type = model.objectTypes.get(id)
    const found = type && byName.get(type.name)
    if (!type || !found) return null
    const name = property === null ? undefined : propertyOf(type, property)?.name
    const member = found.source.properties.find(({ storedName }) => storedName === name)
    const { start, end } = member?.range ?? found.source.nameRange
    return spanAt(found.file, texts.get(found.file) ?? '', start, end)
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
