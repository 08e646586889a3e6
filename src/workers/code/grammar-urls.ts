import cpp from '@repomix/tree-sitter-wasms/out/tree-sitter-cpp.wasm?url'
import csharp from '@repomix/tree-sitter-wasms/out/tree-sitter-c_sharp.wasm?url'
import dart from '@repomix/tree-sitter-wasms/out/tree-sitter-dart.wasm?url'
import java from '@repomix/tree-sitter-wasms/out/tree-sitter-java.wasm?url'
import swift from '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm?url'
import tsx from '@repomix/tree-sitter-wasms/out/tree-sitter-tsx.wasm?url'
import typescript from '@repomix/tree-sitter-wasms/out/tree-sitter-typescript.wasm?url'
import kotlin from '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm?url'
import runtime from 'web-tree-sitter/web-tree-sitter.wasm?url'
import type { SyntaxFile } from '#syntax'

/** Where the app serves each file. The build copies them beside the code; nothing is fetched before it is asked for. */
export const grammarUrls: Readonly<Record<SyntaxFile, string>> = {
  runtime,
  cpp,
  csharp,
  dart,
  java,
  kotlin,
  swift,
  tsx,
  typescript,
}
