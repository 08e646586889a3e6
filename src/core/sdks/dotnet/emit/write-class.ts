import type { PlannedClass, PlannedMember } from '../../code.ts'
import type { CodeWriter } from '../../shared/code-writer.ts'
import { lineComment } from '../../shared/javascript.ts'
import { stringLiteral } from '../literals.ts'
import { escaped } from '../names.ts'
import { interfaces } from '../types.ts'
import { memberLines } from './member-lines.ts'

/** One partial class, which the source generator completes. */
export function writeClass(writer: CodeWriter, planned: PlannedClass, isAnnotated: boolean): void {
  const { id, name, storedName, kind, members } = planned
  for (const note of planned.notes) writer.line(lineComment(note))
  if (name !== storedName) writer.line(`[MapTo(${stringLiteral(storedName)})]`)
  writer.line(`public partial class ${escaped(name)} : ${interfaces[kind]}`)
  writer.block('{', '}', () =>
    members.forEach((member, i) => {
      if (i > 0) writer.line('')
      writer.mark(id, member.id, () => writeMember(writer, planned, member, isAnnotated))
    }),
  )
}

function writeMember(
  writer: CodeWriter,
  planned: PlannedClass,
  member: PlannedMember,
  isAnnotated: boolean,
): void {
  const { storedName, code, notes } = member
  if (!code) {
    writer.line(lineComment(`${storedName}: left out, ${notes.join('; ')}`))
    return
  }
  for (const note of notes) writer.line(lineComment(note))
  for (const line of memberLines(planned, code, isAnnotated)) writer.line(line)
}
