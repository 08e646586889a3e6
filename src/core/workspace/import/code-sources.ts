import { spanAt } from '#core/diagnostics'
import type { CarriedFile, IdSource, Profile } from '#core/model'
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
import { codePlaces } from './judge/code-places.ts'
import { judge, together } from './judge/judge.ts'
import { summarise, type CodePlace, type ImportSource } from './source.ts'

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
  const places = placesOf(classes, files)
  const judged = judge(candidate.model, wanted, codePlaces(candidate.model, places))
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
      places,
    },
  }
}

function placesOf(
  classes: CodeReading['classes'],
  files: readonly SourceFile[],
): readonly CodePlace[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return classes.flatMap(({ storedName: objectType, file, source }): CodePlace[] => {
    const at = ({ start, end }: { readonly start: number; readonly end: number }) =>
      spanAt(file, texts.get(file) ?? '', start, end)
    return [
      { objectType, property: null, span: at(source.nameRange) },
      ...source.properties.map(({ storedName, range }) => ({
        objectType,
        property: storedName,
        span: at(range),
      })),
    ]
  })
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
