/** A file of model code that a person wrote or edited: what is written there is theirs, and only members change. */
export type OwnCodeFile = { readonly path: string; readonly text: string }

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
