import type { ObjectType } from '#core/model'
import type { Fix } from '../../finding.ts'
import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'

/** What is required must be declared: clients know nothing else, and could never write such a document. */
export const requiredUnknown = typeRule(
  {
    room: 'app-services',
    code: 'required-unknown',
    severity: 'error',
    message:
      '`{name}` requires "{property}", which it does not declare. Declare it or remove it from `required`.',
    source:
      'https://www.mongodb.com/docs/atlas/app-services/schemas/enforce-a-schema/; our reading',
    profiles: synced,
  },
  (type, found, ask) => {
    if (!isSynced(type, ask)) return []
    const declared = new Set(type.properties.map(({ name }) => name))
    const unknown = new Set(type.server.requiredUnknown)
    return [...unknown]
      .filter((name) => !declared.has(name))
      .map((property) =>
        found({ name: type.name, property }, { fixes: [withoutRequired(type, property)] }),
      )
  },
)

function withoutRequired({ id, server }: ObjectType, name: string): Fix {
  const { requiredUnknown = [], ...facts } = server
  const left = requiredUnknown.filter((other) => other !== name)
  const next = left.length > 0 ? { ...facts, requiredUnknown: left } : facts
  return {
    title: `Remove "${name}" from \`required\``,
    safe: true,
    edits: () => [{ kind: 'setObjectTypeServer', objectType: id, server: next }],
  }
}
