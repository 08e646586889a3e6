import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'

/** An app syncs one data source, so both ends of a relationship lie in it. */
export const linkToOtherDataSource = propertyRule(
  {
    room: 'app-services',
    code: 'link-to-other-data-source',
    severity: 'error',
    message:
      '`{name}` links to `{target}`, which lies in the data source "{there}" and not in "{here}"; Device Sync syncs one. Move one of them.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/; our reading',
    profiles: synced,
  },
  ({ type, property, name }, found, ask) => {
    if (property.type.kind !== 'link' || !isSynced(type, ask)) return []
    const target = ask.objectType(property.type.target)
    const here = type.collection?.dataSource
    const there = target?.collection?.dataSource
    if (!target || here === undefined || there === undefined || here === there) return []
    const related = [{ objectType: target.id }]
    return [found({ name, target: target.name, there, here }, { related })]
  },
)
