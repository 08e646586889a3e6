import type { PlannedClass } from '../../code.ts'
import type { CodeWriter } from '../../shared/code-writer.ts'
import { lineComment } from '../../shared/javascript.ts'
import { namespaceOf } from '../names.ts'
import type { CppOptions } from '../options.ts'
import { memberOf } from './member.ts'

const macros = {
  object: 'REALM_SCHEMA',
  embedded: 'REALM_EMBEDDED_SCHEMA',
  asymmetric: 'REALM_ASYMMETRIC_SCHEMA',
} as const satisfies Record<PlannedClass['kind'], string>

export const indent = '    '

/** A line of code is no longer than this where it can be broken. */
const width = 100

/**
 * The struct, and the macro that describes it. That stands in namespace `realm`; a struct of another namespace is named
 * there first, since the macro's first argument is the stored name.
 */
export function writeClass(writer: CodeWriter, planned: PlannedClass, options: CppOptions): void {
  const namespace = namespaceOf(options.namespace)
  if (namespace === 'realm') {
    writeStruct(writer, planned, namespace)
    writeSchema(writer, planned)
    return
  }
  writer.line(`namespace ${namespace} {`)
  writeStruct(writer, planned, namespace)
  writer.line(`} // namespace ${namespace}`)
  writer.line('')
  writer.line('namespace realm {')
  writer.line(`using ${namespace}::${planned.name};`)
  writeSchema(writer, planned)
  writer.line('} // namespace realm')
}

function writeStruct(writer: CodeWriter, planned: PlannedClass, namespace: string): void {
  const { id: type, name, members, properties, notes } = planned
  const names = new Set(properties.map((property) => property.name))
  const classNamed = (one: string): string => (names.has(one) ? `${namespace}::${one}` : one)
  for (const note of notes) writer.line(comment(note))
  writer.block(`struct ${name} {`, '};', () => {
    for (const { id, storedName, code, notes: lost } of members)
      writer.mark(type, id, () => {
        if (code === null) {
          const why = lost.map((note) => `, ${note}`).join('')
          writer.line(comment(`${storedName}: left out${why}`))
          return
        }
        for (const note of lost) writer.line(comment(note))
        writeMember(writer, memberOf(code, classNamed))
      })
  })
}

/** A declaration that is too long goes on behind its `=`. */
function writeMember(writer: CodeWriter, member: string): void {
  const cut = member.length + indent.length > width ? member.indexOf(' = ') : -1
  if (cut < 0) {
    writer.line(member)
    return
  }
  writer.line(member.slice(0, cut + 2))
  writer.line(indent + member.slice(cut + 3))
}

/** A comment whose last sign would take the next line into it gets another. */
function comment(text: string): string {
  return lineComment(text).replace(/\\\s*$/, '\\.')
}

function writeSchema(writer: CodeWriter, { name, kind, properties }: PlannedClass): void {
  const open = `${macros[kind]}(`
  const lines: string[] = []
  let line = `${open}${name}`
  for (const property of properties) {
    const longer = `${line}, ${property.name}`
    if (longer.length < width) {
      line = longer
      continue
    }
    lines.push(`${line},`)
    line = ' '.repeat(open.length) + property.name
  }
  for (const one of [...lines, `${line})`]) writer.line(one)
}
