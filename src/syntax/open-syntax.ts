import { Language, Parser } from 'web-tree-sitter'
import type { Grammar, Parse } from '#core/sdks'
import { parserOf } from './parse.ts'

/** A WebAssembly file: the parser itself, or what it needs to know of one language. */
export type SyntaxFile = 'runtime' | Grammar

/** Finds a file: its bytes, or the address it is fetched from. */
export type LoadSyntax = (file: SyntaxFile) => Promise<Uint8Array | string>

const opened = new Map<SyntaxFile, Promise<unknown>>()

/**
 * Parses in the `wanted` grammars, and in no others. Each file is loaded once for all callers; one that could not be
 * loaded is tried again by the next. Rejects with an `Error` that names the file.
 */
export async function openSyntax(load: LoadSyntax, wanted: readonly Grammar[]): Promise<Parse> {
  await openOnce('runtime', async () => initRuntime(await load('runtime')))
  const languages = wanted.map(async (grammar) => {
    const language = await openOnce(grammar, async () => Language.load(await load(grammar)))
    return [grammar, language] as const
  })
  return parserOf(new Map(await Promise.all(languages)))
}

function initRuntime(file: Uint8Array | string): Promise<void> {
  return Parser.init(typeof file === 'string' ? { locateFile: () => file } : { wasmBinary: file })
}

function openOnce<T>(file: SyntaxFile, open: () => Promise<T>): Promise<T> {
  const known = opened.get(file) as Promise<T> | undefined
  if (known) return known
  const opening = open().catch((cause: unknown) => {
    opened.delete(file)
    throw new Error(failure(file, cause), { cause })
  })
  opened.set(file, opening)
  return opening
}

/** The parser's own errors may say nothing at all. */
function failure(file: SyntaxFile, cause: unknown): string {
  const what = file === 'runtime' ? 'The parser' : `The grammar of \`${file}\``
  const why = cause instanceof Error ? cause.message : String(cause)
  return why === '' ? `${what} cannot be loaded.` : `${what} cannot be loaded: ${why}`
}
