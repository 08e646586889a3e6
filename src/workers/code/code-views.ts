import type { Diagnostic } from '#core/diagnostics'
import { sameValue } from '#core/edits'
import type { Document, ObjectTypeId } from '#core/model'
import { sdkOf, type Emitted, type EmittedFile, type Parse, type SdkId } from '#core/sdks'
import { codeFiles } from '#core/workspace'
import type { CodeEntry, CodeList, CodeText, Look, Looked } from './code-work.ts'

type CodeViews = {
  /** Writes an SDK's code, and tells what the page has not seen of it. */
  readonly look: (document: Document, parse: Parse | null, look: Look) => Looked
}

/** What was last looked at of one SDK. */
type Shown = { readonly list: CodeList; readonly file: CodeText | null }

/** Looks at code, and remembers what was looked at last. */
export function openCodeViews(): CodeViews {
  const shown = new Map<SdkId, Shown>()
  // Not those of a worker that went before.
  let stamps = Date.now()
  return {
    look: (document, parse, { sdk, path, objectType, seen }) => {
      const emitted = codeFiles(document, sdkOf(sdk), parse)
      const before = shown.get(sdk)
      const entries = emitted.files.map(entryOf)
      const list =
        before && sameValue(before.list.entries, entries)
          ? before.list
          : { stamp: (stamps += 1), entries }
      const wanted = choose(entries, objectType, path)
      const written = emitted.files.find((file) => file.path === wanted)
      const text = written && textOf(written, emitted, objectTypesIn(entries, wanted))
      const file =
        before?.file && text && isSame(before.file, text)
          ? before.file
          : text
            ? { ...text, stamp: (stamps += 1) }
            : null
      shown.set(sdk, { list, file })
      return {
        list: list.stamp === seen.list ? null : list,
        file: file?.stamp === seen.file ? null : file,
        path: file?.path ?? null,
      }
    },
  }
}

function entryOf({ path, marks }: EmittedFile): CodeEntry {
  const whole = marks.filter(({ property }) => property === undefined)
  return { path, objectTypes: [...new Set(whole.map(({ objectType }) => objectType))] }
}

function choose(
  entries: readonly CodeEntry[],
  objectType: ObjectTypeId | null,
  path: string | null,
): string | null {
  const found =
    entries.find(({ objectTypes }) => objectType !== null && objectTypes.includes(objectType)) ??
    entries.find((entry) => entry.path === path) ??
    entries[0]
  return found?.path ?? null
}

function objectTypesIn(entries: readonly CodeEntry[], path: string | null): Set<ObjectTypeId> {
  return new Set(entries.find((entry) => entry.path === path)?.objectTypes)
}

function textOf(
  file: EmittedFile,
  { diagnostics }: Emitted,
  here: ReadonlySet<ObjectTypeId>,
): Omit<CodeText, 'stamp'> {
  const isHere = ({ where }: Diagnostic): boolean =>
    where.objectType === undefined || here.has(where.objectType as ObjectTypeId)
  return { ...file, diagnostics: diagnostics.filter(isHere) }
}

function isSame(before: CodeText, { path, text, marks, diagnostics }: Omit<CodeText, 'stamp'>) {
  return (
    before.path === path &&
    before.text === text &&
    sameValue(before.marks, marks) &&
    sameValue(before.diagnostics, diagnostics)
  )
}
