import type { CodeFile, CodeProperty, PlannedClass } from '../code.ts'
import type { CodeWriter } from '../shared/code-writer.ts'
import { lineComment } from '../shared/javascript.ts'
import { defaultExpression } from './defaults.ts'
import { registration, swiftClass, swiftName } from './names.ts'
import type { SwiftOptions } from './options.ts'
import { swiftString } from './strings.ts'
import { swiftTypes } from './types.ts'

const imports = ['import Foundation', 'import RealmSwift']
const plain = { language: 'swift', before: [], imports, between: [], after: [] } as const

/** One file, or one for each class and one for the list of all. */
export function layOut(
  classes: readonly PlannedClass[],
  { files }: SwiftOptions,
): readonly CodeFile[] {
  const after = registrationOf(classes)
  if (files === 'one') return [{ ...plain, path: 'Models.swift', classes, after }]
  const path = `${registration.file}.swift`
  return [
    ...classes.map((one) => ({ ...plain, path: `${one.name}.swift`, classes: [one] })),
    { ...plain, path, imports: ['import RealmSwift'], classes: [], after },
  ]
}

function registrationOf(classes: readonly PlannedClass[]): readonly string[] {
  const open = `let ${registration.constant}: [ObjectBase.Type] = [`
  if (classes.length === 0) return [`${open}]`]
  return [open, ...classes.map(({ name }) => `    ${swiftClass(name)}.self,`), ']']
}

const bases = {
  object: 'Object',
  embedded: 'EmbeddedObject',
  asymmetric: 'AsymmetricObject',
} as const satisfies Record<PlannedClass['kind'], string>

export function writeClass(writer: CodeWriter, planned: PlannedClass): void {
  const { name, storedName, kind, members, notes } = planned
  for (const note of notes) writer.line(lineComment(note))
  writer.block(`class ${swiftClass(name)}: ${bases[kind]} {`, '}', () => {
    writeMembers(writer, planned)
    const hasMapping = members.some(({ code }) => code && code.name !== code.storedName)
    const hasStoredName = name !== storedName
    if (members.length > 0 && (hasMapping || hasStoredName)) writer.line('')
    if (hasStoredName) writeStoredName(writer, storedName)
    if (hasStoredName && hasMapping) writer.line('')
    if (hasMapping) writeMapping(writer, planned)
  })
}

function writeMembers(writer: CodeWriter, { id: type, members }: PlannedClass): void {
  for (const { id, storedName, code, notes } of members)
    writer.mark(type, id, () => {
      if (code === null) {
        const why = notes.map((note) => `, ${note}`).join('')
        writer.line(lineComment(`${storedName}: left out${why}`))
        return
      }
      for (const note of notes) writer.line(lineComment(note))
      writer.line(memberOf(code))
    })
}

function memberOf(property: CodeProperty): string {
  const { default: fallback } = property
  const initial = fallback === null ? null : defaultExpression(property, fallback)
  const member = `@Persisted${argumentOf(property)} var ${swiftName(property.name)}: ${typeOf(property)}`
  return initial === null ? member : `${member} = ${initial}`
}

function argumentOf({ value, primaryKey, index }: CodeProperty): string {
  if (value.kind === 'inverse') return `(originProperty: ${swiftString(value.property)})`
  if (primaryKey) return '(primaryKey: true)'
  return index === null ? '' : '(indexed: true)'
}

function typeOf({ value, container, optional, elementOptional }: CodeProperty): string {
  if (value.kind === 'inverse') return `LinkingObjects<${swiftClass(value.className)}>`
  const name =
    value.kind === 'primitive' ? swiftTypes[value.primitive] : swiftClass(value.className)
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  const isOptional = container === 'none' ? optional : elementOptional
  const type = isOptional && !isMixed ? `${name}?` : name
  if (container === 'none') return type
  if (container === 'dictionary') return `Map<String, ${type}>`
  return container === 'list' ? `List<${type}>` : `MutableSet<${type}>`
}

function writeStoredName(writer: CodeWriter, storedName: string): void {
  writer.block('override class func _realmObjectName() -> String? {', '}', () => {
    writer.line('// RealmSwift has this method, but does not document it.')
    writer.line(swiftString(storedName))
  })
}

function writeMapping(writer: CodeWriter, { id: type, members }: PlannedClass): void {
  writer.block('override class func propertiesMapping() -> [String: String] {', '}', () =>
    writer.block('[', ']', () => {
      for (const { id, code } of members) {
        if (!code || code.name === code.storedName) continue
        const entry = `${swiftString(code.name)}: ${swiftString(code.storedName)},`
        writer.mark(type, id, () => writer.line(entry))
      }
    }),
  )
}
