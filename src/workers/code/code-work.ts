import type { Diagnostic } from '#core/diagnostics'
import type { CarriedFile, ObjectTypeId } from '#core/model'
import type { EmittedFile, SdkId } from '#core/sdks'
import type { TextOutcome } from '#core/workspace'
import type { DocumentChanges } from './document-changes.ts'

/** The changes that lead to revision `to`; from revision `from`, or from an empty document. */
export type Sync = {
  readonly from: number | null
  readonly to: number
  /** Null where the document is the same. */
  readonly changes: DocumentChanges | null
}

/** A file of an SDK's code, and the object types in it, in order. */
export type CodeEntry = { readonly path: string; readonly objectTypes: readonly ObjectTypeId[] }

/** Every file of an SDK's code. `stamp` is another one when they are others. */
export type CodeList = { readonly stamp: number; readonly entries: readonly CodeEntry[] }

/** One file of an SDK's code. `stamp` is another one when anything about it is. */
export type CodeText = EmittedFile & {
  readonly stamp: number
  /** What could not be said of the object types in it. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What is to be looked at, and the stamps of what the page has already. */
export type Look = {
  readonly sdk: SdkId
  /** The file with this object type is looked at; else the one at this path; else the first. */
  readonly objectType: ObjectTypeId | null
  readonly path: string | null
  readonly seen: { readonly list: number | null; readonly file: number | null }
}

/** What changed since the page looked. */
export type Looked = {
  readonly list: CodeList | null
  /** Null where the page has it already, or where there is no file. */
  readonly file: CodeText | null
  /** The path of the file that was looked at; null where there is none. */
  readonly path: string | null
}

/** A text that a person typed into a file. */
export type TypedCode = { readonly sdk: SdkId; readonly path: string; readonly text: string }

/** All files of one SDK. */
export type SdkCode = {
  readonly sdk: SdkId
  readonly files: readonly CarriedFile[]
  readonly diagnostics: readonly Diagnostic[]
}

type Synced<Input> = Input & { readonly sync: Sync }

/** What the code worker does. It keeps a mirror of the open document, which every request brings up to date. */
export type CodeWork = {
  readonly look: { readonly input: Synced<Look>; readonly output: Looked }
  readonly read: {
    readonly input: Synced<TypedCode>
    readonly output: TextOutcome & { readonly revision: number }
  }
  /** Progress counts SDKs. */
  readonly all: {
    readonly input: Synced<{ readonly sdks: readonly SdkId[] }>
    readonly output: readonly SdkCode[]
  }
}
