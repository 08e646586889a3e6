import { dispatch, openSession, undo } from '#core/edits'
import { countedIds, emptyDocument, type CarriedFile } from '#core/model'
import { clientFile, exportAppServices, importTransaction, planImport } from '#core/workspace'
import { typeNames } from '../arbitraries/names.ts'
import { printTree, treeOf, type JsonTree } from '../json-tree.ts'

const names = typeNames.map((name) => JSON.stringify(name).slice(1, -1)).join('|')
const named = new RegExp(
  `"(${names.replace(/[\\^$.*+?()[\]{}]/g, '\\$&')})(s?)([?[\\]<>{}]*)"`,
  'g',
)

/** The same files `count` times over: collections in databases of their own, object types under other names. */
export function copies(files: readonly CarriedFile[], count: number): readonly CarriedFile[] {
  const all = new Map<string, CarriedFile>()
  for (let i = 0; i < count; i += 1)
    for (const file of files) {
      const path = file.path.replace(/(mongodb-atlas\/(?:rules\/)?)([^/.]+)(?=[/.])/, `$1$2${i}`)
      if (!('text' in file)) all.set(path, { ...file, path })
      else all.set(path, joined(all.get(path), { path, text: renumbered(file.text, i) }))
    }
  return [...all.values()]
}

function renumbered(text: string, i: number): string {
  return text
    .replace(named, `"$1${i}$2$3"`)
    .replace(/"(app|other)"/g, `"$1${i}"`)
    .replace(/mongodb-atlas\/(app|other)\//g, `mongodb-atlas/$1${i}/`)
}

/** Lists of one path become one list; of what is no list, the first stays. */
function joined(first: CarriedFile | undefined, next: { path: string; text: string }): CarriedFile {
  if (!first || !('text' in first)) return next
  const lists = [first.text, next.text].map(treeOf)
  const items = lists.flatMap((tree): readonly JsonTree[] =>
    tree?.kind === 'array' ? tree.items : [],
  )
  if (!lists.every((tree) => tree?.kind === 'array')) return first
  const look = { indent: ' ', eol: '\n', before: '', after: '' }
  return { path: next.path, text: printTree({ kind: 'array', items }, look) }
}

/** How long it takes to plan, import, derive and undo, in milliseconds: the best of two. */
export function timeOf(files: readonly CarriedFile[], clock: () => number): number {
  const once = (): number => {
    const start = clock()
    for (const source of planImport(files, countedIds('plan-')).sources.slice(0, 1)) {
      const outcome = importTransaction(emptyDocument, source, 'replace', countedIds('new-'))
      if (!outcome.transaction) continue
      const { session } = dispatch(openSession(), outcome.transaction)
      exportAppServices(session.document.model)
      clientFile(session.document.model)
      undo(session)
    }
    return clock() - start
  }
  return Math.min(once(), once())
}
