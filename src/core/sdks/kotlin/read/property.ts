import { spanAt, type Diagnostic } from '#core/diagnostics'
import type { CodeProperty } from '../../code.ts'
import { report } from '../../diagnostics.ts'
import type { ReadProperty } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { isImplied } from '../defaults.ts'
import { ownPrefix } from '../names.ts'
import { annotationsOf, textGiven, type Annotations } from './annotations.ts'
import { invertedBy, readInitial, type Initial } from './initial.ts'
import { childOf, nameOf, spoken } from './nodes.ts'
import { originIn, readType, type ReadType, type TypeNames } from './type.ts'

/** The class that a property is read in. */
export type Reading = {
  readonly file: { readonly path: string; readonly text: string }
  readonly names: TypeNames
  /** The annotations of what is not stored. */
  readonly ignoring: readonly string[]
  readonly storedName: string
  /** Is it written for Realm Java? */
  readonly isJava: boolean
  /** What a name is stored as where nothing else is said. */
  readonly storedUnder: (name: string) => string
  readonly diagnostics: Diagnostic[]
}

/** The words of a declaration, from a class body or a primary constructor. */
type Declared = {
  readonly node: SyntaxNode
  readonly name: SyntaxNode
  readonly type: SyntaxNode | undefined
  readonly initial: SyntaxNode | undefined
}

/** Reads a property of a class body; null for one that is not stored. */
export function readMember(node: SyntaxNode, reading: Reading): ReadProperty | null {
  const variable = childOf(node, 'variable_declaration')
  const name = childOf(variable, 'identifier')
  const isExtension = node.children.some(({ type }) => type.endsWith('type'))
  if (!variable || !name || isExtension) return null
  const type = spoken(variable).find((child) => child.type.endsWith('type'))
  const initial = valueIn(node)
  const delegate = childOf(node, 'property_delegate')
  const annotations = annotationsOf(node)
  if (delegate) return readInverse({ node, name, type, initial }, annotations, delegate, reading)
  if (!initial && childOf(node, 'getter')) return null
  const declared = { node, name, type, initial }
  const isVariable = childOf(node, 'var') !== undefined
  return isVariable || reading.isJava
    ? readDeclared(declared, annotations, isVariable, reading)
    : null
}

/** Reads a property of a primary constructor; null for a parameter that is none, or is not stored. */
export function readParameter(node: SyntaxNode, reading: Reading): ReadProperty | null {
  const [name, type] = spoken(node).filter((child) => child.type !== 'modifiers')
  if (!name || !childOf(node, 'var')) return null
  const declared = { node, name, type, initial: valueIn(node) }
  return readDeclared(declared, annotationsOf(node), true, reading)
}

/** The expression after `=`. */
function valueIn(node: SyntaxNode): SyntaxNode | undefined {
  const at = node.children.findIndex(({ type }) => type === '=')
  return at === -1 ? undefined : node.children.slice(at + 1).find((child) => child.isNamed)
}

function readDeclared(
  declared: Declared,
  annotations: Annotations,
  isVariable: boolean,
  reading: Reading,
): ReadProperty | null {
  const name = nameOf(declared.name)
  const isIgnored = reading.ignoring.some((word) => annotations.has(word))
  if (isIgnored || name.startsWith(ownPrefix)) return null
  const linking = textGiven(annotations.get('LinkingObjects'))
  if (linking !== null && declared.type) {
    const inverse = { className: originIn(declared.type), property: linking }
    return propertyOf(declared, annotations, reading, {
      ...plain,
      value: { kind: 'inverse', ...inverse },
    })
  }
  const initial = declared.initial && readInitial(declared.initial)
  const type = typeOf(declared, initial, reading)
  if (!type) {
    if (isVariable) notUnderstood('type-not-understood', declared, reading)
    return null
  }
  if (!isVariable && type.container === 'none' && !type.counter) return null
  const isJavaElement = reading.isJava && type.container !== 'none'
  const read = propertyOf(declared, annotations, reading, {
    ...type,
    elementOptional: isJavaElement ? !annotations.has('Required') : type.elementOptional,
  })
  if (initial?.isCode === true) notUnderstood('default-not-understood', declared, reading)
  const value = initial?.value ?? null
  const isNone = value === null || (type.container !== 'none' && value === 'null')
  return isNone || isImplied(knownValue(read, initial), value) ? read : { ...read, default: value }
}

/** What has the name of a class may be a primitive by another name, which its initial value tells. */
function knownValue(read: ReadProperty, initial: Initial | undefined): ReadProperty {
  const { primitive } = initial ?? {}
  if (read.value.kind !== 'named' || !primitive) return read
  return { ...read, value: { kind: 'primitive', primitive } }
}

const plain = {
  container: 'none',
  optional: false,
  elementOptional: false,
  counter: false,
} as const

function readInverse(
  declared: Declared,
  annotations: Annotations,
  delegate: SyntaxNode,
  reading: Reading,
): ReadProperty | null {
  const inverted = invertedBy(delegate)
  if (!inverted) return null
  return propertyOf(declared, annotations, reading, {
    ...plain,
    value: { kind: 'inverse', ...inverted },
  })
}

function propertyOf(
  { node, name: nameNode }: Declared,
  annotations: Annotations,
  { isJava, storedUnder }: Reading,
  type: ReadType,
): ReadProperty {
  const name = nameOf(nameNode)
  const given = textGiven(annotations.get(isJava ? 'RealmField' : 'PersistedName'))
  return {
    ...type,
    name,
    storedName: given ?? storedUnder(name),
    primaryKey: annotations.has('PrimaryKey'),
    index: indexIn(annotations),
    default: null,
    range: { start: node.startIndex, end: node.endIndex },
  }
}

function indexIn(annotations: Annotations): CodeProperty['index'] {
  if (annotations.has('FullText')) return 'full-text'
  return annotations.has('Index') && !annotations.has('PrimaryKey') ? 'general' : null
}

/** The type as it is written, else as the initial value tells it. */
function typeOf(
  { type }: Declared,
  initial: Initial | undefined,
  { names }: Reading,
): ReadType | null {
  if (type) return readType(type, names)
  const { container = 'none', element, primitive, counter = false } = initial ?? {}
  if (element) {
    const inner = readType(spoken(element).at(-1) ?? element, names)
    return inner && { ...inner, container, optional: false, elementOptional: inner.optional }
  }
  if (primitive === undefined) return null
  return { ...plain, value: { kind: 'primitive', primitive }, container, counter }
}

function notUnderstood(
  code: 'type-not-understood' | 'default-not-understood',
  { node, name, type, initial }: Declared,
  { file, storedName, diagnostics }: Reading,
): void {
  const slots = {
    type: storedName,
    property: nameOf(name),
    text: (type ?? initial ?? name).text.replaceAll(/\s+/g, ' ').slice(0, 80),
  }
  const span = spanAt(file.path, file.text, node.startIndex, node.endIndex)
  diagnostics.push(report(code, slots, { span }))
}
