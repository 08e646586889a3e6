import { parseJson } from '#core/formats'
import type { KeywordText } from '#core/model'
import { served } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'

const pairs = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const

/** A least that is more than the most leaves no value. */
export const contradictingLimits = propertyRule(
  {
    room: 'app-services',
    code: 'contradicting-limits',
    severity: 'warning',
    message:
      '`{name}` has `{least}` {low} and `{most}` {high}, so no value fits. Change one of them.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/; our reading',
    profiles: served,
  },
  ({ property: { server }, name }, found) =>
    [server.keywords, server.elementKeywords].flatMap((keywords) =>
      pairs.flatMap(([least, most]) => {
        const low = numberAt(keywords, least)
        const high = numberAt(keywords, most)
        if (low === null || high === null || low <= high) return []
        return [found({ name, least, low, most, high })]
      }),
    ),
)

function numberAt(keywords: readonly KeywordText[], keyword: string): number | null {
  const said = keywords.find(({ key }) => key === keyword)
  const node = said && parseJson('', said.value).value.root
  return node?.kind === 'number' ? node.value : null
}
