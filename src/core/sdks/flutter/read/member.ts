import { spanAt, type Diagnostic } from '#core/diagnostics'
import { jsonText } from '#core/model'
import type { CodeProperty } from '../../code.ts'
import { report } from '../../diagnostics.ts'
import type { Range, ReadProperty } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { isImplied } from '../defaults.ts'
import { report as reportOwn } from '../diagnostics.ts'
import { annotationsOf, textGiven, type Annotations, type Constants } from './annotations.ts'
import { fits, readInitial, type Initial } from './initial.ts'
import { childOf, childrenOf, isComment, textOfNodes, valueNodes } from './nodes.ts'
import type { OutlinedMember } from './outline.ts'
import { originIn, readType, type ReadType, type TypeAliases } from './type.ts'

/** The file that is read, and what its classes refer to. */
export type ReadingFile = {
  readonly file: { readonly path: string; readonly text: string }
  readonly constants: Constants
  readonly aliases: TypeAliases
  readonly diagnostics: Diagnostic[]
}

/** The class that a member is read in. */
export type ReadingClass = ReadingFile & { readonly storedName: string }

/** A variable of a declaration, which may have several. */
type Declared = {
  readonly name: string
  readonly type: string
  readonly initial: readonly SyntaxNode[]
  readonly annotations: Annotations
  readonly range: Range
}

const modifiers: ReadonlySet<string> = new Set([
  'late',
  'covariant',
  'final_builtin',
  'inferred_type',
])

/** Reads the variables of a declaration that are stored. */
export function readMembers(
  { declaration, annotations: nodes, range }: OutlinedMember,
  reading: ReadingClass,
): readonly ReadProperty[] {
  const annotations = annotationsOf(nodes, reading.constants)
  const list = childOf(declaration, 'initialized_identifier_list')
  if (!list || childOf(declaration, 'static') || annotations.has('Ignored')) return []
  const typeNodes = declaration.children.filter(
    (child) => child !== list && !modifiers.has(child.type) && !isComment(child),
  )
  const type = textOfNodes(typeNodes.filter(({ startIndex }) => startIndex < list.startIndex))
  return childrenOf(list, 'initialized_identifier').flatMap((variable) => {
    const name = childOf(variable, 'identifier')?.text ?? ''
    const initial = valueNodes(variable)
    return readVariable({ name, type, initial, annotations, range }, reading) ?? []
  })
}

function readVariable(declared: Declared, reading: ReadingClass): ReadProperty | null {
  const { annotations } = declared
  const backlink = annotations.get('Backlink')
  if (backlink !== undefined) return readInverse(declared, backlink, reading)
  const initial = declared.initial.length > 0 ? readInitial(declared.initial) : null
  const type = readType(
    declared.type === '' ? (initial?.type ?? '') : declared.type,
    reading.aliases,
  )
  if (!type) {
    tell('type-not-understood', declared, reading)
    return null
  }
  const property = propertyOf(declared, type, reading)
  return property && withDefault(property, initial, declared, reading)
}

function readInverse(
  declared: Declared,
  backlink: string,
  reading: ReadingClass,
): ReadProperty | null {
  const className = originIn(declared.type)
  const [, property] = /#\s*([\w$]+)/.exec(backlink) ?? []
  if (className === null || property === undefined) {
    tell('type-not-understood', declared, reading)
    return null
  }
  const value = { kind: 'inverse', className, property } as const
  const type: ReadType = { value, container: 'list', optional: false, elementOptional: false }
  return propertyOf(declared, type, reading)
}

function propertyOf(
  declared: Declared,
  type: ReadType,
  { constants, storedName, file, diagnostics }: ReadingClass,
): ReadProperty | null {
  const { name, annotations, range } = declared
  const given = annotations.get('MapTo')
  const mapped = given === undefined ? name : textGiven(given, constants)
  if (mapped === null) {
    const span = spanAt(file.path, file.text, range.start, range.end)
    diagnostics.push(
      reportOwn('stored-name-not-understood', { type: storedName, text: name }, { span }),
    )
    return null
  }
  const primaryKey = annotations.has('PrimaryKey')
  const index = primaryKey ? null : indexIn(annotations)
  return {
    ...type,
    name,
    storedName: mapped,
    primaryKey,
    index,
    counter: false,
    default: null,
    range,
  }
}

function indexIn(annotations: Annotations): CodeProperty['index'] {
  const given = annotations.get('Indexed')
  if (given === undefined) return null
  return given.includes('fullText') ? 'full-text' : 'general'
}

function withDefault(
  property: ReadProperty,
  initial: Initial | null,
  declared: Declared,
  reading: ReadingClass,
): ReadProperty {
  if (!initial) return property
  const { value: type, container } = property
  const { value } = initial
  if (value === null || isImplied(property, value)) {
    if (initial.isCode) tell('default-not-understood', declared, reading)
    return property
  }
  if (type.kind !== 'primitive' || container !== 'none' || !fits(type.primitive, initial.type)) {
    tell('default-not-understood', declared, reading)
    return property
  }
  const isDouble = type.primitive === 'double'
  return { ...property, default: isDouble ? jsonText(Number(value)) : value }
}

function tell(
  code: 'type-not-understood' | 'default-not-understood',
  { name, type, initial, range }: Declared,
  { file, storedName, diagnostics }: ReadingClass,
): void {
  const said = type === '' ? textOfNodes(initial) : type
  const text = said.replaceAll(/\s+/g, ' ').slice(0, 80)
  const span = spanAt(file.path, file.text, range.start, range.end)
  diagnostics.push(report(code, { type: storedName, property: name, text }, { span }))
}
