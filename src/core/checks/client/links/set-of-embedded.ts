import type { ObjectType, Property } from '#core/model'
import type { Ask } from '../../engine/ask.ts'
import { onClients } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { objectSchema } from '../client-side.ts'
import { reshape } from '../fixes.ts'
import { namedBy } from './found-by-name.ts'

/** Embedded objects have no identity by which a set could tell them apart (V-17). */
export const setOfEmbedded = propertyRule(
  {
    room: 'realm',
    code: 'set-of-embedded',
    severity: 'error',
    message:
      "`{name}` is a set of the embedded type `{target}`. Make it a list. Realm says: \"Set property '{name}' cannot contain embedded object type '{target}'. Set semantics are not applicable to embedded objects.\"",
    source: objectSchema,
    profiles: onClients,
  },
  ({ type, property, name }, found, ask) => {
    const target = property.container === 'set' && embeddedIn(property, ask)
    if (!target) return []
    const fix = reshape('Make it a list', type, property, { container: 'list' })
    return [found({ name, target: target.name }, { fixes: [fix] })]
  },
)

/** The embedded type that a property holds, or names without being tied to it. */
function embeddedIn(property: Property, ask: Ask): ObjectType | null {
  const { type } = property
  const named = namedBy(property, ask)
  const target = type.kind === 'embedded' ? ask.objectType(type.target) : named?.targets[0]
  return target?.kind === 'embedded' && !named?.inverseOf ? target : null
}
