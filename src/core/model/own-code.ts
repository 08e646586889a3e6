import type { ObjectTypeId, PropertyId } from './ids.ts'

/** A class in a file that a person wrote: which node it is, by the stored names that the text has. */
export type OwnClass = {
  readonly name: string
  readonly objectType: ObjectTypeId
  readonly properties: readonly { readonly name: string; readonly property: PropertyId }[]
}

/**
 * A file of model code that a person wrote or edited. The text is theirs: what is written later is this text, with the
 * members that have changed since.
 */
export type OwnCodeFile = {
  readonly path: string
  readonly text: string
  readonly classes: readonly OwnClass[]
}

/** What a document keeps for the code of one SDK. */
export type OwnCode = {
  /** The id of the SDK. */
  readonly sdk: string
  /** The answers that differ from the SDK's defaults, by the key of the option. */
  readonly options: Readonly<Record<string, string>>
  /** Sorted by path; each path once. */
  readonly files: readonly OwnCodeFile[]
}

/** What a document keeps for an SDK: nothing, unless something is known. */
export function ownCodeOf(codes: readonly OwnCode[], sdk: string): OwnCode {
  return codes.find((code) => code.sdk === sdk) ?? { sdk, options: {}, files: [] }
}
