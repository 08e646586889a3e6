import type { PlannedClass, PlannedMember } from '../../code.ts'
import type { CodeWriter } from '../../shared/code-writer.ts'
import { lineComment } from '../../shared/javascript.ts'
import { stringLiteral } from '../strings.ts'
import { declarationOf } from './declaration.ts'

/** What a class of each kind implements. */
export const interfaces = {
  object: 'RealmObject',
  embedded: 'EmbeddedRealmObject',
  asymmetric: 'AsymmetricRealmObject',
} as const satisfies Record<PlannedClass['kind'], string>

/** Writes one class. */
export function writeClass(writer: CodeWriter, planned: PlannedClass): void {
  const { name, storedName, kind, members, notes } = planned
  for (const note of notes) writer.line(lineComment(note))
  if (name !== storedName) writer.line(`@PersistedName(${stringLiteral(storedName)})`)
  const head = `class ${name} : ${interfaces[kind]}`
  if (members.length === 0) writer.line(head)
  else writer.block(`${head} {`, '}', () => writeMembers(writer, planned))
}

/** Members of more than one line stand apart. */
function writeMembers(writer: CodeWriter, { id, kind, members }: PlannedClass): void {
  const lines = members.map((member) => linesOf(member, kind))
  members.forEach((member, i) => {
    const isApart = (lines[i - 1]?.length ?? 1) > 1 || (lines[i]?.length ?? 1) > 1
    if (i > 0 && isApart) writer.line('')
    writer.mark(id, member.id, () => lines[i]?.forEach(writer.line))
  })
}

function linesOf({ storedName, code, notes }: PlannedMember, kind: PlannedClass['kind']): string[] {
  if (!code) return [lineComment(`${storedName}: left out, ${notes.join('; ')}`)]
  const { annotations, code: declaration } = declarationOf(code, kind)
  return [...notes.map(lineComment), ...annotations, declaration]
}
