import type { ReadClass } from '../../../reading/file-reading.ts'
import type { SdkOptions } from '../../../contract.ts'
import type { SourceFile } from '../../../reading/source-file.ts'
import type { Written } from '../written.ts'

/** The options, and beside them how a file is written that a person wrote. */
export function optionsFor(
  { path, text }: SourceFile,
  [first]: readonly ReadClass[],
  options: SdkOptions,
): SdkOptions {
  if (!first) return options
  const language = /\.[cm]?tsx?$/i.test(path) ? 'typescript' : 'javascript'
  const modules = /\brequire\(|\bmodule\.exports\b/.test(text) ? 'commonjs' : 'esm'
  return {
    ...options,
    'written-form': formOf(first, text),
    'written-in': language,
    'written-as': modules,
  }
}

function formOf({ pieces, places }: ReadClass, text: string): Written['form'] {
  const head = pieces.find(({ part }) => part === 'head')
  const isClass = head && /\bclass\b/.test(text.slice(head.start, head.end))
  if (!isClass) return 'schemas'
  return places['entry'] === undefined ? 'babel' : 'classes'
}

/** How a file is written by these options, where they say it. */
export function writtenLike(options: SdkOptions): Partial<Written> {
  const { 'written-form': form, 'written-in': language, 'written-as': modules } = options
  if (form !== 'classes' && form !== 'babel' && form !== 'schemas') return {}
  return {
    form,
    language: language === 'javascript' ? 'javascript' : 'typescript',
    modules: modules === 'commonjs' ? 'commonjs' : 'esm',
  }
}
