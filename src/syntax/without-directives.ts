/**
 * Swift code with its compiler directives blanked out, every other character at its place. The grammar
 * (tree-sitter-swift 0.7) knows no directive inside a class and breaks the class apart at it.
 */
export function withoutDirectives(swift: string): string {
  return swift.replaceAll(/^[ \t]*#(?:if|elseif|else|endif|warning|error)\b[^\r\n]*/gm, (line) =>
    ' '.repeat(line.length),
  )
}
