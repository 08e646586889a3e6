const lexeme =
  /"""[\s\S]*?"""+|"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])+'|`[^`\r\n]*`|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|\$/g

const afterAnnotation = /^([ \t]*@[\w.:]+(?:\([^()\r\n]*\))?[ \t]*)(\r?\n)/gm

/**
 * Kotlin code in the words that its grammar (tree-sitter-kotlin 1.1) knows, every character that matters at its place.
 * It breaks off at a comment before a declaration, at a letter beyond its own, at `$` in a name and at two soft keywords;
 * it may take an annotation on a line of its own for an expression.
 */
export function plainKotlin(code: string): string {
  return code
    .replaceAll(/[^\0-\x7f]/g, 'x')
    .replaceAll(lexeme, (text) => {
      if (text === '$') return '_'
      return text.startsWith('//') || text.startsWith('/*') ? blanked(text) : text
    })
    .replaceAll(/\b(va[lr]\s+)(?:dynamic|suspend)\b/g, (text) => `${text.slice(0, -1)}_`)
    .replaceAll(
      afterAnnotation,
      (_, annotation: string, end: string) => annotation + ' '.repeat(end.length),
    )
}

/** Spaces in place of everything but line breaks. */
export function blanked(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ')
}
