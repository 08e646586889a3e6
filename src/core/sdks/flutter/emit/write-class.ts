import type { PlannedClass, PlannedMember } from '../../code.ts'
import type { CodeWriter } from '../../shared/code-writer.ts'
import { lineComment } from '../../shared/javascript.ts'
import { prefixOf, type FlutterOptions } from '../options.ts'
import { stringLiteral } from '../strings.ts'
import { declarationOf } from './declaration.ts'

const annotations = {
  object: '@RealmModel()',
  embedded: '@RealmModel(ObjectType.embeddedObject)',
  asymmetric: '@RealmModel(ObjectType.asymmetricObject)',
} as const satisfies Record<PlannedClass['kind'], string>

/** Writes the model that a class is generated from. */
export function writeClass(
  writer: CodeWriter,
  planned: PlannedClass,
  options: FlutterOptions,
): void {
  const { name, storedName, kind, members, notes } = planned
  const prefix = prefixOf(options)
  for (const note of [...notes, ...warningsOf(storedName)]) writer.line(lineComment(note))
  writer.line(annotations[kind])
  if (name !== storedName) writer.line(`@MapTo(${stringLiteral(storedName)})`)
  const head = `class ${prefix}${name} {`
  if (members.length === 0) writer.line(`${head}}`)
  else writer.block(head, '}', () => writeMembers(writer, planned, prefix))
}

/** Members of more than one line stand apart. */
function writeMembers(writer: CodeWriter, { id, members }: PlannedClass, prefix: string): void {
  const lines = members.map((member) => linesOf(member, prefix))
  members.forEach((member, i) => {
    const isApart = (lines[i - 1]?.length ?? 1) > 1 || (lines[i]?.length ?? 1) > 1
    if (i > 0 && isApart) writer.line('')
    writer.mark(id, member.id, () => lines[i]?.forEach(writer.line))
  })
}

function linesOf({ storedName, code, notes }: PlannedMember, prefix: string): readonly string[] {
  if (!code) return [lineComment([`${storedName}: left out`, ...notes].join(', '))]
  const comments = [...notes, ...warningsOf(storedName)].map(lineComment)
  return [...comments, ...declarationOf(code, prefix)]
}

/** What is generated holds stored names as they are, in single quotes. Source: realm-dart `realm_model_info.dart`. */
function warningsOf(storedName: string): readonly string[] {
  const isBroken = /['\\$\n\r]/.test(storedName)
  return isBroken ? ['realm_generator cannot put this stored name into the code it generates'] : []
}
