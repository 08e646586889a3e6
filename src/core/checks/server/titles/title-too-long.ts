import { rootTitleOf } from '../../engine/ask.ts'
import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { utf8Length } from '../../utf8-length.ts'
import { titleInside } from './own-title.ts'

/** 63 bytes for the name of a table, less those of `class_` before it. */
const mostBytes = 57

/** Device Sync makes a table of each title. */
export const titleTooLong = typeRule(
  {
    room: 'app-services',
    code: 'title-too-long',
    severity: 'error',
    message:
      'The title "{title}" has {bytes} bytes, and Device Sync takes at most {most}. Shorten it.',
    source:
      'realm-core src/realm/group.hpp; the documentation speaks of characters, we count bytes as realm-core does',
    profiles: synced,
    yieldsTo: ['realm/type-name-too-long'],
  },
  (type, found, ask) => {
    const title = type.kind === 'embedded' ? titleInside(type, ask) : rootTitleOf(type)
    const bytes = utf8Length(title ?? '')
    if (title === null || bytes <= mostBytes || !isSynced(type, ask)) return []
    return [found({ title, bytes, most: mostBytes })]
  },
)
