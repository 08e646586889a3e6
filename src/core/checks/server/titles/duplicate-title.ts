import { rootTitleOf } from '../../engine/ask.ts'
import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { ownTitle } from './own-title.ts'

/** A title names one type among all collections of the synced data source. */
export const duplicateTitle = typeRule(
  {
    room: 'app-services',
    code: 'duplicate-title',
    severity: 'error',
    message:
      'More than one collection has the title "{title}"; this one is called `{name}` here. Change one title.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/data-model-map/',
    profiles: synced,
  },
  (type, found, ask) => {
    const title = rootTitleOf(type)
    if (title === null || title === type.name || !isSynced(type, ask)) return []
    const dataSource = type.collection?.dataSource
    const others = ask
      .titled(title)
      .filter(({ id, collection }) => id !== type.id && collection?.dataSource === dataSource)
    if (others.length === 0) return []
    const related = others.map(({ id }) => ({ objectType: id })).sort(byId)
    const fixes = [ownTitle(type.id, type.name, false)]
    return [found({ title, name: type.name }, { related, fixes })]
  },
)

/** Without Device Sync a title names nothing, and may be shared; the types are told apart here all the same. */
export const sharedTitle = typeRule(
  {
    room: 'app-services',
    code: 'shared-title',
    severity: 'warning',
    message:
      'More than one collection has the title "{title}"; this one is called `{name}` here. Device Sync would refuse that. Change one title if the app is to sync.',
    source:
      'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/data-model-map/; our reading: without sync a title is only a description',
    profiles: ['unsynced'],
  },
  (type, found, ask) => {
    const title = rootTitleOf(type)
    if (title === null || title === type.name) return []
    const isShared = ask.titled(title).some(({ id }) => id !== type.id)
    if (!isShared) return []
    return [found({ title, name: type.name }, { fixes: [ownTitle(type.id, type.name, false)] })]
  },
)

/** The order of the model may change without the types being looked at again. */
function byId(a: { readonly objectType: string }, b: { readonly objectType: string }): number {
  return a.objectType < b.objectType ? -1 : 1
}
