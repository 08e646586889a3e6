import { Parser, type Language, type Tree } from 'web-tree-sitter'
import { invariant } from '#core/diagnostics'
import type { Grammar, Parse } from '#core/sdks'
import { withoutDirectives } from './without-directives.ts'

/** In milliseconds. A model file takes some 10; 5 MB of code take a few thousand. */
const patience = 20_000

/** Parses with these languages. Asking for another is a bug. */
export function parserOf(languages: ReadonlyMap<Grammar, Language>): Parse {
  return (grammar, text, read) => {
    const language = languages.get(grammar)
    invariant(language, `the grammar ${grammar} was not opened`)
    const parser = new Parser()
    let tree: Tree | null = null
    try {
      parser.setLanguage(language)
      tree = treeOf(parser, grammar, text)
      return tree && read(tree.rootNode)
    } finally {
      tree?.delete()
      parser.delete()
    }
  }
}

/** What is parsed may differ from the text where the grammar has a gap; nodes then still tell the text. */
function treeOf(parser: Parser, grammar: Grammar, text: string): Tree | null {
  let source = grammar === 'swift' ? withoutDirectives(text) : text
  const end = performance.now() + patience
  const tree = parser.parse((index) => source.slice(index), null, {
    progressCallback: () => performance.now() > end,
  })
  source = text
  return tree
}
