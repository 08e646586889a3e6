import { Parser, type Language, type Tree } from 'web-tree-sitter'
import { invariant } from '#core/diagnostics'
import type { Grammar, Parse, SyntaxNode } from '#core/sdks'
import { parseKotlin } from './kotlin/parse-kotlin.ts'
import { withoutDirectives } from './without-directives.ts'

/** In milliseconds. A file of a model takes some 10, the longest code people write a few thousand. */
const patience = 20_000

/** In UTF-16 code units. The tree of a longer text may not fit into the 2 GB that WebAssembly has. */
const longestText = 8_000_000

type Parsed = { readonly tree: Tree; readonly root: SyntaxNode }

/** Parses with these languages. Asking for another is a bug. */
export function parserOf(languages: ReadonlyMap<Grammar, Language>): Parse {
  return (grammar, text, read) => {
    const language = languages.get(grammar)
    invariant(language, `the grammar ${grammar} was not opened`)
    if (text.length > longestText) return null
    const parser = new Parser()
    let parsed: Parsed | null = null
    try {
      parser.setLanguage(language)
      parsed = parsedText(parser, grammar, text)
      return parsed && read(parsed.root)
    } finally {
      parsed?.tree.delete()
      parser.delete()
    }
  }
}

/**
 * What is parsed may differ from the text where a grammar has a gap; nodes still tell the text. Time is looked at
 * between steps, and whenever more text is wanted, for one step may look ahead to the end of the text.
 */
function parsedText(parser: Parser, grammar: Grammar, text: string): Parsed | null {
  const end = performance.now() + patience
  const parse = (given: string): Tree | null => {
    let source = given
    let isParsed = false
    const isLate = (): boolean => !isParsed && performance.now() > end
    const tree = parser.parse((index) => (isLate() ? undefined : source.slice(index)), null, {
      progressCallback: isLate,
    })
    if (isLate()) {
      tree?.delete()
      return null
    }
    source = text
    isParsed = true
    return tree
  }
  if (grammar === 'kotlin') return parseKotlin(text, parse)
  const tree = parse(grammar === 'swift' ? withoutDirectives(text) : text)
  return tree && { tree, root: tree.rootNode }
}
