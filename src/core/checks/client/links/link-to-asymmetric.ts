import type { ObjectType, Property } from '#core/model'
import type { Ask } from '../../engine/ask.ts'
import { onClients } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { objectSchema } from '../client-side.ts'
import { coreKindOf } from '../core-kind.ts'
import { deleteProperty, makeTopLevel } from '../fixes.ts'
import { namedBy } from './found-by-name.ts'

/** What is only sent to the server is not there to be linked to, forwards or backwards (V-18). */
export const linkToAsymmetric = propertyRule(
  {
    room: 'realm',
    code: 'link-to-asymmetric',
    severity: 'error',
    message:
      "`{name}` refers to `{target}`, which is asymmetric. Make that a top-level type, or delete the property. Realm says: \"Property '{name}' of type '{kind}' cannot be a link to an asymmetric object.\"",
    source: objectSchema,
    profiles: onClients,
  },
  ({ type, property, name }, found, ask) => {
    const target = referredTo(property, ask)
    if (target?.kind !== 'asymmetric') return []
    const slots = { name, target: target.name, kind: coreKindOf(property) }
    const related = [{ objectType: target.id }]
    const fixes = [makeTopLevel(target), deleteProperty(type, property)]
    return [found(slots, { related, fixes })]
  },
)

function referredTo(property: Property, ask: Ask): ObjectType | undefined {
  const { type } = property
  if (type.kind === 'link') return ask.objectType(type.target)
  if (type.kind === 'inverse') return ask.objectType(type.origin)
  return namedBy(property, ask)?.targets[0]
}
