import { sdkIds, sdkOf, type Grammar } from '#core/sdks'
import type { CarriedFile } from '#core/model'
import { isCode, type CodeReader } from '#core/workspace'
import type { OpenGrammars } from '../code/open-grammars.ts'

/** What reads the source code among these files, with only the grammars it needs; null where there is none. */
export async function codeReaderFor(
  files: readonly CarriedFile[],
  open: OpenGrammars,
  onFile: (done: number, total: number) => void,
): Promise<CodeReader | null> {
  const wanted = new Set<Grammar>()
  let total = 0
  for (const file of files) {
    if (!('text' in file) || !isCode(file.path)) continue
    total += 1
    for (const grammar of grammarsOf(file.path, file.text)) wanted.add(grammar)
  }
  if (wanted.size === 0) return null
  const parse = await open([...wanted])
  const seen = new Set<string>()
  const tick = ({ path }: { readonly path: string }): void => {
    if (!seen.has(path)) onFile(seen.add(path).size, total)
  }
  return { parse, tick }
}

/** The grammars that a file which may hold models is read with. */
function grammarsOf(path: string, text: string): readonly Grammar[] {
  return sdkIds.flatMap((id) => {
    const { reader } = sdkOf(id)
    const grammar = reader.grammarOf(path)
    return grammar && reader.mayHoldModels(text) ? [grammar] : []
  })
}
