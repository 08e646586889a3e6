import { sameValue, type Edit, type Transaction } from '#core/edits'
import { ownCodeOf, type Document, type OwnCode } from '#core/model'
import { replaceDocument } from './transaction.ts'

/**
 * The one step that makes a document wholly another, its own code too; null when they are the same. Ids are kept as
 * they are in the other one.
 */
export function becomeTransaction(
  current: Document,
  next: Document,
  label: string,
): Transaction | null {
  const edits = [...replaceDocument(current, next), ...codeEdits(current.code, next.code)]
  return edits.length === 0 ? null : { label, origin: 'import', edits }
}

function codeEdits(current: readonly OwnCode[], next: readonly OwnCode[]): readonly Edit[] {
  const sdks = new Set([...current, ...next].map(({ sdk }) => sdk))
  return [...sdks].flatMap((sdk) => codeEditsOf(ownCodeOf(current, sdk), ownCodeOf(next, sdk)))
}

function codeEditsOf(current: OwnCode, next: OwnCode): readonly Edit[] {
  const { sdk, options } = next
  const known = new Map(current.files.map((file) => [file.path, file]))
  const wanted = new Set(next.files.map(({ path }) => path))
  const files = [
    ...next.files
      .filter((file) => !sameValue(known.get(file.path) ?? null, file))
      .map((file) => ({ path: file.path, file })),
    ...current.files
      .filter(({ path }) => !wanted.has(path))
      .map(({ path }) => ({ path, file: null })),
  ]
  return [
    ...(sameValue(current.options, options)
      ? []
      : [{ kind: 'setCodeOptions', sdk, options } as const]),
    ...(files.length === 0 ? [] : [{ kind: 'setCodeFiles', sdk, files } as const]),
  ]
}
