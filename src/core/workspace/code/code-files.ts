import { ownCodeOf, type Document } from '#core/model'
import {
  emitCode,
  rewriteCode,
  type Emitted,
  type Parse,
  type Sdk,
  type SdkOptions,
} from '#core/sdks'

/** The answers to an SDK's options: its defaults, where the document says nothing else. */
export function codeOptions(document: Document, sdk: Sdk): SdkOptions {
  const { options } = ownCodeOf(document.code, sdk.id)
  const known = new Set(Object.keys(sdk.options.defaults))
  const own = Object.entries(options).filter(([key]) => known.has(key))
  return { ...sdk.options.defaults, ...Object.fromEntries(own) }
}

/** The code of one SDK: written anew, or into the files a person wrote, for which `parse` is needed. */
export function codeFiles(document: Document, sdk: Sdk, parse: Parse | null): Emitted {
  const options = codeOptions(document, sdk)
  const { files } = ownCodeOf(document.code, sdk.id)
  if (files.length === 0 || !parse) return emitCode(sdk, document.model, options)
  return rewriteCode(sdk, document.model, options, files, parse)
}
