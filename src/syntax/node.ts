import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import type { Grammar, Parse } from '#core/sdks'
import { openSyntax, type SyntaxFile } from './open-syntax.ts'

const files: Readonly<Record<SyntaxFile, string>> = {
  runtime: 'web-tree-sitter/web-tree-sitter.wasm',
  cpp: '@repomix/tree-sitter-wasms/out/tree-sitter-cpp.wasm',
  csharp: '@repomix/tree-sitter-wasms/out/tree-sitter-c_sharp.wasm',
  dart: '@repomix/tree-sitter-wasms/out/tree-sitter-dart.wasm',
  java: '@repomix/tree-sitter-wasms/out/tree-sitter-java.wasm',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  swift: '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm',
  tsx: '@repomix/tree-sitter-wasms/out/tree-sitter-tsx.wasm',
  typescript: '@repomix/tree-sitter-wasms/out/tree-sitter-typescript.wasm',
}

const { resolve } = createRequire(import.meta.url)

/** As `openSyntax`, in Node, from the installed packages. */
export function openInstalledSyntax(wanted: readonly Grammar[]): Promise<Parse> {
  // The optimising compiler would work on a large grammar for seconds, and the process could not end before it has.
  setFlagsFromString('--liftoff-only')
  return openSyntax(async (file) => readFile(resolve(files[file])), wanted)
}
