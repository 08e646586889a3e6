import type { CodeProperty, PlannedClass } from '../../../code.ts'
import type { CodeWriter } from '../../code-writer.ts'
import { lineComment, objectKey, stringLiteral } from '../../javascript.ts'
import { defaultExpression } from '../default-expression.ts'
import { isHidden, isQuoted } from '../names.ts'
import { fieldType } from '../types.ts'
import { exportedName, type Written } from '../written.ts'
import { writeSchema } from './write-schema.ts'

/** Writes one class, or its schema where that is all there is. */
export function writeClass(writer: CodeWriter, planned: PlannedClass, written: Written): void {
  if (written.form === 'schemas') writeConstant(writer, planned, written)
  else
    writer.block(`${headOf(planned.name, written)} {`, '}', () => {
      if (written.form === 'babel') writeDecorated(writer, planned, written)
      else writeFields(writer, planned, written)
    })
}

function headOf(name: string, { language, modules }: Written): string {
  if (language === 'typescript') return `export class ${name} extends Realm.Object<${name}>`
  return `${modules === 'esm' ? 'export ' : ''}class ${name} extends Realm.Object`
}

function writeConstant(writer: CodeWriter, planned: PlannedClass, written: Written): void {
  const { language, modules } = written
  const isTypeScript = language === 'typescript'
  const name = exportedName(planned, written)
  const word = isTypeScript || modules === 'esm' ? 'export const' : 'const'
  const open = `${word} ${name}${isTypeScript ? ': ObjectSchema' : ''} = {`
  writeSchema(writer, planned, written, { open, close: '};', depth: 0 })
}

function writeFields(writer: CodeWriter, planned: PlannedClass, written: Written): void {
  const { id, members } = planned
  if (written.language === 'javascript') {
    writeSchema(writer, planned, written, { open: 'static schema = {', close: '};', depth: 1 })
    return
  }
  for (const { id: property, code } of members)
    if (code && !isHidden(code.name, written))
      writer.mark(id, property, () => writer.line(field(code, written)))
  if (planned.properties.length > 0) writer.line('')
  const open = 'static schema: ObjectSchema = {'
  writeSchema(writer, planned, written, { open, close: '};', depth: 1 })
}

function writeDecorated(writer: CodeWriter, planned: PlannedClass, written: Written): void {
  const { id, name, storedName, kind, members, properties } = planned
  for (const { id: property, code, storedName, notes } of members)
    writer.mark(id, property, () => {
      if (code) for (const note of notes) writer.line(lineComment(note))
      else writer.line(lineComment(`${storedName}: left out, ${notes.join('; ')}`))
      for (const line of code ? decorators(code) : []) writer.line(line)
      if (code) writer.line(field(code, written))
    })
  const primary = properties.find(({ primaryKey }) => primaryKey)
  const statics = [
    ...(name === storedName ? [] : [`static override name = ${stringLiteral(storedName)};`]),
    ...(primary ? [`static primaryKey = ${stringLiteral(primary.name)};`] : []),
    ...(kind === 'object' ? [] : [`static ${kind} = true;`]),
  ]
  if (statics.length > 0 && members.length > 0) writer.line('')
  for (const line of statics) writer.line(line)
}

/** The types of `index` have no call, which Realm’s Babel plugin alone understands. */
function decorators({ name, storedName, index }: CodeProperty): readonly string[] {
  const indexed = {
    general: ['@index'],
    'full-text': ['// @ts-expect-error: its type has no argument', '@index("full-text")'],
  } as const
  return [
    ...(index ? indexed[index] : []),
    ...(name === storedName ? [] : [`@mapTo(${stringLiteral(storedName)})`]),
  ]
}

function field(property: CodeProperty, written: Written): string {
  const { name, container, optional, default: fallback } = property
  const expression =
    written.form === 'babel' && fallback !== null
      ? defaultExpression(property, fallback, written)
      : null
  const isOptional = container === 'none' && optional
  const mark = isOptional ? '?' : expression === null ? '!' : ''
  const value = expression === null ? '' : ` = ${expression}`
  return `${fieldKey(name)}${mark}: ${fieldType(property, written)}${value};`
}

function fieldKey(name: string): string {
  return isQuoted(name) ? stringLiteral(name) : objectKey(name)
}
