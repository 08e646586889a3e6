import type { CarriedFile } from '#core/model'
import { hurtfulNames, typeNames } from '../arbitraries/names.ts'
import { printTree, treeOf, type JsonTree } from '../json-tree.ts'
import { keywords, oddTexts } from './odd-texts.ts'

const operations = [
  'delete',
  'duplicate',
  'replace',
  'transplant',
  'rename',
  'rename to a keyword',
  'wrap',
  'cut off',
  'insert',
  'forget file',
  'move file',
  'bytes',
] as const

/** One damage to some files. Numbers choose, modulo how many there are to choose from. */
export type Mutation = {
  readonly operation: (typeof operations)[number]
  readonly file: number
  readonly at: number
  readonly from: number
}

export { operations as mutationOperations }

/** The files with every damage done to them, one after the other. */
export function mutate(
  files: readonly CarriedFile[],
  mutations: readonly Mutation[],
): readonly CarriedFile[] {
  return mutations.reduce(damage, files)
}

function damage(files: readonly CarriedFile[], mutation: Mutation): readonly CarriedFile[] {
  const at = mutation.file % Math.max(1, files.length)
  const file = files[at]
  if (!file) return files
  if (mutation.operation === 'forget file') return files.toSpliced(at, 1)
  if (mutation.operation === 'move file') {
    const path = files[mutation.from % files.length]?.path ?? 'schema.json'
    return [...files.filter((other) => other.path !== path), { ...file, path }]
  }
  if (!('text' in file)) return files
  if (mutation.operation === 'bytes')
    return files.with(at, { path: file.path, bytes: new Uint8Array([0xff, mutation.from % 256]) })
  return files.with(at, { path: file.path, text: mutateText(file.text, mutation) })
}

/** A text with one damage done to it. What is no JSON is damaged as a text. */
export function mutateText(text: string, mutation: Mutation): string {
  const { operation, at, from } = mutation
  const cut = at % (text.length + 1)
  const tree = treeOf(text)
  if (operation === 'cut off') return text.slice(0, cut)
  if (operation === 'insert' || !tree) return text.slice(0, cut) + odd(from) + text.slice(cut)
  const look = { indent: '  ', eol: '\n', before: '', after: '' }
  const changed = inTree(tree, mutation)
  return changed ? printTree(changed, look) : ''
}

function odd(from: number): string {
  return oddTexts[from % oddTexts.length] ?? ''
}

/** A tree with one damage done to one of its nodes; null when nothing is left of it. */
function inTree(tree: JsonTree, { operation, at, from }: Mutation): JsonTree | null {
  const nodes = nodesIn(tree)
  const target = nodes[at % nodes.length]
  const donor = nodes[from % nodes.length]
  if (!target || !donor) return tree
  const [changed = null] = changeAt(tree, target, ({ key, value }) => {
    if (operation === 'delete') return []
    if (operation === 'duplicate')
      return [
        { key, value },
        { key, value: donor },
      ]
    if (operation === 'transplant') return [{ key, value: donor }]
    if (operation === 'wrap') return [{ key, value: wrap(value, from) }]
    if (operation === 'rename') return [{ key: nameAt(from), value }]
    if (operation === 'rename to a keyword')
      return [{ key: keywords[from % keywords.length] ?? '', value }]
    return [{ key, value: { kind: 'scalar', text: odd(from) } }]
  }).map(({ value }) => value)
  return changed
}

const names = [...hurtfulNames, ...typeNames, '']

function nameAt(from: number): string {
  return names[from % names.length] ?? ''
}

/** The value inside arrays or objects: once, or so deep that it is refused. */
function wrap(value: JsonTree, from: number): JsonTree {
  const key = keywords[from % keywords.length] ?? ''
  let wrapped = value
  for (let depth = from % 7 === 0 ? 150 + (from % 100) : 1; depth > 0; depth -= 1)
    wrapped =
      from % 2 === 0
        ? { kind: 'array', items: [wrapped] }
        : { kind: 'object', members: [{ key, value: wrapped }] }
  return wrapped
}

function nodesIn(tree: JsonTree): readonly JsonTree[] {
  const inside =
    tree.kind === 'array'
      ? tree.items
      : tree.kind === 'object'
        ? tree.members.map(({ value }) => value)
        : []
  return [tree, ...inside.flatMap(nodesIn)]
}

type Named = { readonly key: string; readonly value: JsonTree }

function changeAt(
  tree: JsonTree,
  target: JsonTree,
  change: (found: Named) => readonly Named[],
  key = '',
): readonly Named[] {
  if (tree === target) return change({ key, value: tree })
  if (tree.kind === 'scalar') return [{ key, value: tree }]
  if (tree.kind === 'array') {
    const items = tree.items.flatMap((item) =>
      changeAt(item, target, change).map(({ value }) => value),
    )
    return [{ key, value: { kind: 'array', items } }]
  }
  const members = tree.members.flatMap((member) =>
    changeAt(member.value, target, change, member.key),
  )
  return [{ key, value: { kind: 'object', members } }]
}
