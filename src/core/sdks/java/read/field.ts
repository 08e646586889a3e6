import { spanAt, type Diagnostic } from '#core/diagnostics'
import type { ReadProperty } from '../../reading/file-reading.ts'
import { report } from '../../diagnostics.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { isImplied } from '../defaults.ts'
import { annotationsOf, hasModifier, textGiven, type Annotations } from './annotations.ts'
import { readInitial } from './initial.ts'
import { childOf } from './nodes.ts'
import { originIn, readType, type ReadType } from './type.ts'

/** The class that a field is read in. */
export type Reading = {
  readonly file: { readonly path: string; readonly text: string }
  readonly storedName: string
  /** What a name is stored as where the field does not say. */
  readonly storedUnder: (name: string) => string
  readonly diagnostics: Diagnostic[]
}

/** The properties of one declaration, which may name several; none where it is not stored. */
export function readField(node: SyntaxNode, reading: Reading): readonly ReadProperty[] {
  const annotations = annotationsOf(node)
  const type = node.childForFieldName('type')
  const isIgnored = ['static', 'transient', 'volatile'].some((word) => hasModifier(node, word))
  if (!type || isIgnored || annotations.has('Ignore')) return []
  const isFinal = hasModifier(node, 'final')
  return node
    .childrenForFieldName('declarator')
    .flatMap(
      (declarator) =>
        readDeclarator({ node, type, declarator, isFinal }, annotations, reading) ?? [],
    )
}

type Declared = {
  readonly node: SyntaxNode
  readonly type: SyntaxNode
  readonly declarator: SyntaxNode
  readonly isFinal: boolean
}

function readDeclarator(
  declared: Declared,
  annotations: Annotations,
  reading: Reading,
): ReadProperty | null {
  const { type: typeNode, declarator, isFinal } = declared
  const linking = textGiven(annotations.get('LinkingObjects'))
  if (linking !== null) {
    const value = { kind: 'inverse', className: originIn(typeNode), property: linking } as const
    const type = { value, container: 'none', nullable: false, counter: false } as const
    return propertyOf(declared, type, annotations, reading)
  }
  const hasOwnBrackets = childOf(declarator, 'dimensions') !== undefined
  const type = hasOwnBrackets ? null : readType(typeNode)
  if (!type) {
    if (!isFinal) notUnderstood('type-not-understood', declared, reading)
    return null
  }
  if (isFinal && type.container === 'none' && !type.counter) return null
  const read = propertyOf(declared, type, annotations, reading)
  const initial = declarator.childForFieldName('value')
  if (!initial) return read
  const found = readInitial(initial)
  if (!found) notUnderstood('default-not-understood', declared, reading)
  const value = found?.value ?? null
  return value === null || isNothing(read, value) ? read : { ...read, default: value }
}

/** A field that is null does not say more than one without a value. */
function isNothing(read: ReadProperty, value: ReadProperty['default']): boolean {
  return value === null || value === 'null' || isImplied(read, value)
}

function propertyOf(
  { node, declarator }: Declared,
  { value, container, nullable, counter }: ReadType,
  annotations: Annotations,
  { storedUnder }: Reading,
): ReadProperty {
  const name = declarator.childForFieldName('name')?.text ?? ''
  const isNullable = nullable && !annotations.has('Required')
  const primaryKey = annotations.has('PrimaryKey')
  return {
    name,
    storedName: textGiven(annotations.get('RealmField')) ?? storedUnder(name),
    value,
    container,
    optional: container === 'none' && isNullable,
    elementOptional: container !== 'none' && isNullable,
    primaryKey,
    index: annotations.has('Index') && !primaryKey ? 'general' : null,
    counter,
    default: null,
    range: { start: node.startIndex, end: node.endIndex },
  }
}

function notUnderstood(
  code: 'type-not-understood' | 'default-not-understood',
  { node, type, declarator }: Declared,
  { file, storedName, diagnostics }: Reading,
): void {
  const slots = {
    type: storedName,
    property: declarator.childForFieldName('name')?.text ?? '',
    text: type.text.replaceAll(/\s+/g, ' ').slice(0, 80),
  }
  const span = spanAt(file.path, file.text, node.startIndex, node.endIndex)
  diagnostics.push(report(code, slots, { span }))
}
