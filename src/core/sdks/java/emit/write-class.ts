import type { PlannedClass } from '../../code.ts'
import type { CodeWriter } from '../../shared/code-writer.ts'
import type { JavaOptions } from '../options.ts'
import { comment, stringLiteral } from '../strings.ts'
import { accessorsOf } from './accessors.ts'
import { fieldOf } from './field.ts'

/** Writes one class: its fields, and where they are private what reads and writes them. */
export function writeClass(writer: CodeWriter, planned: PlannedClass, options: JavaOptions): void {
  for (const note of planned.notes) writer.line(comment(note))
  const annotation = annotationOf(planned)
  if (annotation !== null) writer.line(annotation)
  writer.block(`public class ${planned.name} extends RealmObject {`, '}', () => {
    writeFields(writer, planned, options)
    if (planned.members.length > 0) writer.line('')
    writer.line(`public ${planned.name}() {}`)
    if (options.fields !== 'public') writeAccessors(writer, planned)
  })
}

/** What `@RealmClass` has to say, null where nothing. */
export function annotationOf({ name, storedName, kind }: PlannedClass): string | null {
  const words = [
    ...(name === storedName ? [] : [`name = ${stringLiteral(storedName)}`]),
    ...(kind === 'embedded' ? ['embedded = true'] : []),
  ]
  return words.length === 0 ? null : `@RealmClass(${words.join(', ')})`
}

/** Fields of more than one line stand apart. */
function writeFields(writer: CodeWriter, planned: PlannedClass, options: JavaOptions): void {
  const { id, kind, members } = planned
  const lines = members.map(({ storedName, code, notes }): readonly string[] => {
    if (!code) return [comment(`${storedName}: left out, ${notes.join('; ')}`)]
    const { annotations, type, isFinal, start } = fieldOf(code, kind)
    const visibility = options.fields === 'public' ? 'public' : 'private'
    const words = [visibility, ...(isFinal ? ['final'] : []), type, code.name]
    const value = start === null ? '' : ` = ${start}`
    return [...notes.map(comment), ...annotations, `${words.join(' ')}${value};`]
  })
  members.forEach((member, i) => {
    const isApart = (lines[i - 1]?.length ?? 1) > 1 || (lines[i]?.length ?? 1) > 1
    if (i > 0 && isApart) writer.line('')
    writer.mark(id, member.id, () => lines[i]?.forEach(writer.line))
  })
}

function writeAccessors(writer: CodeWriter, planned: PlannedClass): void {
  const accessors = accessorsOf(planned.properties)
  for (const { id, code } of planned.members) {
    const methods = code && accessors.get(code.name)
    if (!methods) continue
    const { name } = code
    const { type, isFinal } = fieldOf(code, planned.kind)
    writer.line('')
    writer.mark(planned.id, id, () => {
      writer.block(`public ${type} ${methods.getter}() {`, '}', () => {
        writer.line(`return ${name};`)
      })
      if (isFinal) return
      writer.line('')
      writer.block(`public void ${methods.setter}(${type} ${name}) {`, '}', () => {
        writer.line(`this.${name} = ${name};`)
      })
    })
  }
}
