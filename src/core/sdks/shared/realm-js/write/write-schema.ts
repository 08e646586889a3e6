import type { PlannedClass, PlannedMember } from '../../../code.ts'
import type { CodeWriter } from '../../code-writer.ts'
import { lineComment, objectKey, stringLiteral } from '../../javascript.ts'
import type { Written } from '../written.ts'
import { schemaEntry } from './schema-entry.ts'

/** Columns, as Prettier has them. */
const width = 80

/** Writes the schema of a class, `depth` levels deep, between its opening and its closing line. */
export function writeSchema(
  writer: CodeWriter,
  planned: PlannedClass,
  written: Written,
  { open, close, depth }: { readonly open: string; readonly close: string; readonly depth: number },
): void {
  const { id, storedName, kind, properties, members } = planned
  const primary = properties.find(({ primaryKey }) => primaryKey)
  writer.block(open, close, () => {
    writer.line(`name: ${stringLiteral(storedName)},`)
    if (primary) writer.line(`primaryKey: ${stringLiteral(primary.name)},`)
    if (kind !== 'object') writer.line(`${kind}: true,`)
    if (members.length === 0) {
      writer.line('properties: {},')
      return
    }
    writer.block('properties: {', '},', () => {
      for (const member of members)
        writer.mark(id, member.id, () => writeEntry(writer, member, written, depth + 2))
    })
  })
}

function writeEntry(
  writer: CodeWriter,
  { code, storedName, notes }: PlannedMember,
  written: Written,
  depth: number,
): void {
  if (!code) {
    writer.line(lineComment(`${storedName}: left out, ${notes.join('; ')}`))
    return
  }
  for (const note of notes) writer.line(lineComment(note))
  const key = objectKey(code.name)
  const entry = schemaEntry(code, written)
  if (entry.kind === 'short') {
    writer.line(`${key}: ${entry.text},`)
    return
  }
  const line = `${key}: { ${entry.members.join(', ')} },`
  if (depth * 2 + line.length <= width) writer.line(line)
  else
    writer.block(`${key}: {`, '},', () => {
      for (const member of entry.members) writer.line(`${member},`)
    })
}
