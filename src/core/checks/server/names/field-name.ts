import type { ObjectType, Property } from '#core/model'
import type { Fix } from '../../finding.ts'
import { served } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'

/** MongoDB gives `$` and `.` a meaning of their own in paths, and relationships are named by such paths. */
export const fieldName = propertyRule(
  {
    room: 'app-services',
    code: 'field-name',
    severity: 'warning',
    message:
      '`{name}` has a name that {problem}, which paths of MongoDB and of relationships cannot tell from their own signs. Rename it.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/; our reading',
    profiles: served,
  },
  ({ type, property, name }, found) => {
    const problem = problemOf(property)
    return problem ? [found({ name, problem }, { fixes: renamings(type, property) })] : []
  },
)

function problemOf({ name, type }: Property): string | null {
  if (type.kind === 'inverse') return null
  if (name.startsWith('$')) return 'starts with `$`'
  if (name === '') return 'is empty'
  return name.includes('.') ? 'contains `.`' : null
}

function renamings(type: ObjectType, { id: property, name }: Property): readonly Fix[] {
  const plain = name.replace(/^\$+/, '').replaceAll('.', '_')
  const isFree = plain !== '' && !type.properties.some((other) => other.name === plain)
  if (!isFree) return []
  const edit = { kind: 'renameProperty', objectType: type.id, property, name: plain } as const
  return [{ title: `Rename it to \`${plain}\``, safe: false, edits: () => [edit] }]
}
