import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { declareDiagnostics, spanAt, type Diagnostic, type Outcome } from '#core/diagnostics'
import { firstDeeperThan } from './depth.ts'
import type { JsonMember, JsonNode, JsonSource } from './node.ts'

/** JSON nested deeper than this is refused, before any recursive code sees it. */
const maxDepth = 200

/** The longest text that is read as JSON, in UTF-16 units. */
const maxLength = 16 * 1024 * 1024

export const jsonDiagnostics = declareDiagnostics('json', {
  'too-long': {
    severity: 'error',
    message: '{file} holds {megabytes} MB of text; at most {limit} MB are read. Split it.',
    source: 'our limit',
  },
  'too-deep': {
    severity: 'error',
    message: '{file} is nested more than {limit} levels deep. Flatten it.',
    source: 'our limit',
  },
  empty: {
    severity: 'error',
    message: '{file} is empty. Put a JSON value in it.',
    source: 'RFC 8259',
  },
  malformed: {
    severity: 'error',
    message: '{file} is not well-formed JSON at line {line}, column {column}: {problem}.',
    source: 'RFC 8259',
  },
  'repeated-key': {
    severity: 'warning',
    message: '{file} repeats the key "{key}" in one object; only the last one counts. Remove one.',
    source: 'RFC 8259 §4',
  },
})

/**
 * Reads `text` as JSON with places. Broken text yields what could be salvaged, and a diagnostic where it breaks.
 * A byte order mark, comments and trailing commas are tolerated in place (the latter two are reported).
 * Never throws; time is linear in the length.
 */
export function parseJson(file: string, text: string): Outcome<JsonSource> {
  const refused = refuse(file, text)
  if (refused) return { value: { file, text, root: null }, diagnostics: [refused] }
  const diagnostics: Diagnostic[] = []
  const errors: ParseError[] = []
  const tree = parseTree(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  })
  for (const error of errors.slice(0, 20)) {
    const span = spanAt(file, text, error.offset, error.offset + Math.max(1, error.length))
    diagnostics.push(
      jsonDiagnostics.report(
        'malformed',
        { file, line: span.line, column: span.column, problem: sentence(error) },
        { span },
      ),
    )
  }
  const root = tree ? convert(tree) : null
  if (root) reportRepeats(file, text, root, diagnostics)
  return { value: { file, text, root }, diagnostics }
}

function refuse(file: string, text: string): Diagnostic | null {
  const limit = maxLength / 1024 / 1024
  if (text.length > maxLength) {
    const megabytes = Math.round(text.length / 1024 / 1024)
    return jsonDiagnostics.report('too-long', { file, megabytes, limit })
  }
  if (/^\uFEFF?\s*$/.test(text)) return jsonDiagnostics.report('empty', { file })
  const at = firstDeeperThan(maxDepth, text)
  if (at === -1) return null
  const span = spanAt(file, text, at, at + 1)
  return jsonDiagnostics.report('too-deep', { file, limit: maxDepth }, { span })
}

function sentence(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(
      /([a-z])([A-Z])/g,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
    .toLowerCase()
}

function convert(node: Node): JsonNode {
  const place = { start: node.offset, end: node.offset + node.length }
  switch (node.type) {
    case 'object':
      return { ...place, kind: 'object', members: (node.children ?? []).flatMap(convertMember) }
    case 'array':
      return { ...place, kind: 'array', items: (node.children ?? []).map(convert) }
    case 'string':
      return { ...place, kind: 'string', value: node.value as string }
    case 'number':
      return { ...place, kind: 'number', value: node.value as number }
    case 'boolean':
      return { ...place, kind: 'boolean', value: node.value as boolean }
    default:
      return { ...place, kind: 'null' }
  }
}

function convertMember(node: Node): JsonMember[] {
  const [key, value] = node.children ?? []
  if (!key || !value) return []
  return [
    {
      key: String(key.value),
      keyStart: key.offset,
      keyEnd: key.offset + key.length,
      value: convert(value),
    },
  ]
}

function reportRepeats(file: string, text: string, node: JsonNode, into: Diagnostic[]): void {
  if (node.kind === 'array') for (const item of node.items) reportRepeats(file, text, item, into)
  if (node.kind !== 'object') return
  const seen = new Set<string>()
  for (const member of node.members) {
    if (seen.has(member.key)) {
      const span = spanAt(file, text, member.keyStart, member.keyEnd)
      into.push(jsonDiagnostics.report('repeated-key', { file, key: member.key }, { span }))
    }
    seen.add(member.key)
    reportRepeats(file, text, member.value, into)
  }
}
