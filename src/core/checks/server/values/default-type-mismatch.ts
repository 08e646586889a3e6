import { parseJson } from '#core/formats'
import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { typeText } from '../type-text.ts'
import { fits } from './fits.ts'
import { withoutKeyword } from './keywords.ts'

/** The server does not look at the type of a default; what comes of it is reported as a missing required field. */
export const defaultTypeMismatch = propertyRule(
  {
    room: 'app-services',
    code: 'default-type-mismatch',
    severity: 'error',
    message:
      '`{name}` is of type {type}, but its `default` is {value}; App Services does not notice, and reports a missing required field later. Correct it.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/update-schema/',
    profiles: synced,
  },
  ({ type, property, name }, found, ask) => {
    const said = property.server.keywords.find(({ key }) => key === 'default')
    const node = said && parseJson('', said.value).value.root
    if (!node || fits(node, property, ask) || !isSynced(type, ask)) return []
    const slots = { name, type: typeText(property, ask), value: shortened(said.value) }
    return [found(slots, { fixes: [withoutKeyword(type, property, 'default')] })]
  },
)

const mostShown = 40

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line
}
