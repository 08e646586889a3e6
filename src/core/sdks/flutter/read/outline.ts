import type { Range } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { isComment } from './nodes.ts'

/** A declaration in a class, with the annotations before it. */
export type OutlinedMember = {
  readonly declaration: SyntaxNode
  readonly annotations: readonly SyntaxNode[]
  readonly range: Range
}

/** A class as far as it is there, even where code around it is broken. */
export type OutlinedClass = {
  readonly annotations: readonly SyntaxNode[]
  readonly name: SyntaxNode
  readonly range: Range
  /** Where its opening brace is; null where there is none. */
  readonly brace: number | null
  readonly members: readonly OutlinedMember[]
}

type Open = {
  -readonly [Key in keyof OutlinedClass]: Key extends 'members'
    ? OutlinedMember[]
    : OutlinedClass[Key]
}

type State = {
  readonly classes: Open[]
  open: Open | null
  annotations: SyntaxNode[]
  before: SyntaxNode | null
}

/** The classes of a file. A class that lacks its last brace ends where the next one begins. */
export function outlineOf(root: SyntaxNode): readonly OutlinedClass[] {
  const state: State = { classes: [], open: null, annotations: [], before: null }
  for (const item of itemsIn(root)) {
    take(item, state)
    state.before = item
  }
  return state.classes
}

const holding: ReadonlySet<string> = new Set(['program', 'class_definition', 'class_body'])

/** What stands in files and classes, in order, as if classes and errors had no nodes of their own. */
function* itemsIn(node: SyntaxNode): Generator<SyntaxNode> {
  for (const child of node.children) {
    if (isComment(child)) continue
    if (holding.has(child.type) || child.isError) yield* itemsIn(child)
    else yield child
  }
}

function take(item: SyntaxNode, state: State): void {
  const { open, annotations, before } = state
  if (item.type === 'annotation') annotations.push(item)
  else if (item.type === 'declaration') takeMember(item, state)
  else if (before && isClassWord(before) && item.type.endsWith('identifier'))
    state.open = opened(item, state)
  else if (open && item.type === '{') open.brace ??= item.startIndex
  else if (open && item.type === ';' && before?.type === 'declaration') lengthen(open, item)
  else if (open && item.type === '}') {
    open.range = { ...open.range, end: item.endIndex }
    if (item.parent?.type === 'class_body') state.open = null
  } else if (!isBeforeClass(item)) state.annotations = []
}

function takeMember(declaration: SyntaxNode, state: State): void {
  const { open, annotations } = state
  const { startIndex, endIndex: end } = declaration
  const start = annotations[0]?.startIndex ?? startIndex
  open?.members.push({ declaration, annotations, range: { start, end } })
  if (open) open.range = { ...open.range, end }
  state.annotations = []
}

function opened(name: SyntaxNode, state: State): Open {
  const { annotations, classes } = state
  const { startIndex, endIndex: end } = name
  const start = annotations[0]?.startIndex ?? startIndex
  const open: Open = { annotations, name, range: { start, end }, brace: null, members: [] }
  classes.push(open)
  state.annotations = []
  return open
}

/** The semicolon belongs to the last declaration. */
function lengthen(open: Open, { endIndex: end }: SyntaxNode): void {
  const last = open.members.pop()
  if (last) open.members.push({ ...last, range: { ...last.range, end } })
  open.range = { ...open.range, end }
}

/** In a broken place the keyword is taken for the name of a type. */
function isClassWord(item: SyntaxNode): boolean {
  return item.type === 'class' || (item.type === 'type_identifier' && item.text === 'class')
}

const modifiers: ReadonlySet<string> = new Set([
  'abstract',
  'base',
  'class',
  'final',
  'final_builtin',
  'interface',
  'mixin',
  'sealed',
])

function isBeforeClass(item: SyntaxNode): boolean {
  return modifiers.has(item.type) || isClassWord(item)
}
