import { canBePrimaryKey } from '#core/model'
import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'

/** A primary key that is not required becomes an optional one on clients. */
export const idNotRequired = propertyRule(
  {
    room: 'app-services',
    code: 'id-not-required',
    severity: 'warning',
    message: '`{name}` is not in `required`, so clients get an optional primary key. Add it.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
    profiles: synced,
  },
  ({ type, property, name }, found, ask) => {
    const { id, container, optional, elementOptional } = property
    const isKey = property.name === '_id' && type.kind !== 'embedded' && canBePrimaryKey(property)
    if (!isKey || !optional || !isSynced(type, ask)) return []
    const shape = { type: property.type, container, optional: false, elementOptional }
    const edit = { kind: 'setPropertyShape', objectType: type.id, property: id, shape } as const
    const fix = { title: 'Add `_id` to `required`', safe: false, edits: () => [edit] }
    return [found({ name }, { fixes: [fix] })]
  },
)
