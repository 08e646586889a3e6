const directive = /^[ \t]*#(?:if|elseif|else|endif|warning|error)\b[^\r\n]*/gm
const condition = /#(?:un)?available\([^()\r\n]*\)/g
const expression = /#(?=[a-zA-Z])/g

/**
 * Swift code without what its grammar (tree-sitter-swift 0.7) cannot read, every other character at its place. It knows
 * no compiler directive inside a class and breaks the class apart at it; and its scanner keeps no memory for what it
 * has to remember about `#`, so that `#keyPath(…)` is read one way or another by chance.
 */
export function withoutDirectives(swift: string): string {
  if (!swift.includes('#')) return swift
  return swift
    .replaceAll(directive, (line) => ' '.repeat(line.length))
    .replaceAll(condition, (code) => 'true'.padEnd(code.length))
    .replaceAll(expression, ' ')
}
