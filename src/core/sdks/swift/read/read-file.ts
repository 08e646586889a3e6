import { spanAt, type Diagnostic, type Where } from '#core/diagnostics'
import type { PrimitiveType } from '#core/model'
import type { CodeClass } from '../../code.ts'
import { report as reportSdk } from '../../diagnostics.ts'
import type { FileReading, Range, ReadClass } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { report } from '../diagnostics.ts'
import { aliasOf } from './aliases.ts'
import { bareName, lastName } from './nodes.ts'
import {
  isPersisted,
  readClass,
  variablesIn,
  type ClassReading,
  type FileSoFar,
} from './read-class.ts'
import type { Variable } from './variables.ts'

/** What may hold declarations, at any depth. */
const holders: ReadonlySet<string> = new Set([
  'source_file',
  'class_declaration',
  'class_body',
  'enum_class_body',
  'ERROR',
])

const kinds: ReadonlyMap<string, CodeClass['kind']> = new Map([
  ['Object', 'object'],
  ['EmbeddedObject', 'embedded'],
  ['AsymmetricObject', 'asymmetric'],
])

type File = { readonly path: string; readonly text: string }

/** Reads the classes and enumerations of a file, nested ones too. */
export function readFile(root: SyntaxNode, file: File): FileReading {
  const classes: ReadClass[] = []
  const aliases = new Map<string, PrimitiveType>()
  const diagnostics: Diagnostic[] = []
  const where = ({ start, end }: Range): Where => ({
    span: spanAt(file.path, file.text, start, end),
  })
  const found: SyntaxNode[] = []
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'class_declaration' || node.type === 'typealias_declaration') {
      const alias = aliasOf(node)
      if (alias && alias.name !== 'PersistedType') aliases.set(alias.name, alias.primitive)
      if (alias && alias.custom !== null) {
        const slots = { type: alias.name, text: alias.custom }
        diagnostics.push(report('custom-persistable', slots, where(headOf(node))))
      }
    }
    if (isClass(node)) found.push(node)
    if (holders.has(node.type)) for (const one of node.namedChildren.toReversed()) open.push(one)
  }
  const known = { text: file.text, aliases }
  const others = found.filter((node) => !readOne(node, known, where, classes, diagnostics))
  const models = new Set(classes.map(({ name }) => name))
  const isOfRealm = /\bimport RealmSwift\b|\boverride [\w ]{0,40}func primaryKey\(/.test(file.text)
  for (const node of others) {
    if (!mayBeModel(node, isOfRealm, models)) continue
    const type = bareName(node.childForFieldName('name')?.text ?? '')
    diagnostics.push(report('base-not-understood', { type }, where(headOf(node))))
  }
  return { classes, aliases, imports: importsOf(root, file.text), diagnostics }
}

function isClass(node: SyntaxNode): boolean {
  return (
    node.type === 'class_declaration' &&
    node.childForFieldName('declaration_kind')?.text === 'class'
  )
}

function headOf(node: SyntaxNode): Range {
  const name = node.childForFieldName('name') ?? node
  return { start: name.startIndex, end: name.endIndex }
}

/** Reads a class that has one of Realm's base classes; false for any other. */
function readOne(
  node: SyntaxNode,
  file: FileSoFar,
  where: (range: Range) => Where,
  classes: ReadClass[],
  diagnostics: Diagnostic[],
): boolean {
  const body = node.childForFieldName('body')
  const kind = kinds.get(baseOf(node))
  if (!body || !kind) return false
  const reading = readClass(node, body, kind, file)
  classes.push(reading.source)
  diagnostics.push(...complaintsAbout(reading, file.text, where))
  return true
}

function baseOf(node: SyntaxNode): string {
  const base = node.namedChildren.find(({ type }) => type === 'inheritance_specifier')
  return lastName(base?.text ?? '')
}

/** Does a class with another base look as if that were a model? */
function mayBeModel(node: SyntaxNode, isOfRealm: boolean, models: ReadonlySet<string>): boolean {
  const base = baseOf(node)
  const body = node.childForFieldName('body')
  if (models.has(base)) return true
  const variables = body ? variablesIn(body) : []
  if (variables.some(isPersisted)) return true
  return isOfRealm && base !== '' && !/^(?:NS|UI)/.test(base) && variables.some(isDynamic)
}

function isDynamic({ modifiers, isComputed }: Variable): boolean {
  return modifiers.words.has('dynamic') && !isComputed
}

function complaintsAbout(
  { source, hidden, overrides }: ClassReading,
  text: string,
  where: (range: Range) => Where,
): readonly Diagnostic[] {
  const type = source.storedName
  return [
    ...hidden.map(({ what, variable, storedName: property }) => {
      const { start, end } = variable.range
      const written = variable.type ?? variable.initial ?? text.slice(start, end)
      const at = where(variable.range)
      return what === 'default'
        ? reportSdk('default-not-understood', { type, property }, at)
        : reportSdk('type-not-understood', { type, property, text: oneLine(written) }, at)
    }),
    ...overrides.notUnderstood.map(({ method, range }) =>
      report('override-not-understood', { type, text: method }, where(range)),
    ),
  ]
}

/** What is quoted, short enough to be read. */
function oneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

function importsOf(root: SyntaxNode, text: string): FileReading['imports'] {
  const all = root.namedChildren.filter(({ type }) => type === 'import_declaration')
  const end = all.at(-1)?.endIndex ?? 0
  const line = all.length > 0 ? text.indexOf('\n', end) + 1 : 0
  const at = all.length > 0 && line === 0 ? text.length : line
  return { at, lines: all.map((one) => one.text.trim()) }
}

/** Any module of Realm brings Foundation. */
export function lacksImport(line: string, present: readonly string[]): boolean {
  const isThere = (module: RegExp): boolean => present.some((one) => module.test(one))
  if (line === 'import Foundation') return !isThere(/\b(?:Foundation|RealmSwift|Realm|SwiftUI)\b/)
  return !isThere(/\bRealmSwift\b/)
}
