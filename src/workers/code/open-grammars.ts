import type { Grammar, Parse } from '#core/sdks'
import { openSyntax } from '#syntax'
import { grammarUrls } from './grammar-urls.ts'

/** Opens these grammars, each once. Rejects with an `Error` that names what is missing. */
export type OpenGrammars = (wanted: readonly Grammar[]) => Promise<Parse>

/** Fetches grammars from where the app serves them. */
export const openGrammars: OpenGrammars = (wanted) =>
  openSyntax(async (file) => grammarUrls[file], wanted)
