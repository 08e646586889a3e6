/** A file of source code. `path` is relative to the folder it was found in. */
export type SourceFile = { readonly path: string; readonly text: string }
