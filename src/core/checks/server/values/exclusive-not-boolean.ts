import { parseJson, type JsonNode } from '#core/formats'
import { jsonText, type KeywordText, type ObjectType, type Property } from '#core/model'
import type { Fix } from '../../finding.ts'
import { served } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'

/** Each modifier, and the limit that it makes exclusive. */
const limits = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' } as const

type Modifier = keyof typeof limits

/** App Services speaks an older JSON Schema, in which these only say whether `minimum` and `maximum` are exclusive. */
export const exclusiveNotBoolean = propertyRule(
  {
    room: 'app-services',
    code: 'exclusive-not-boolean',
    severity: 'error',
    message:
      '`{name}` has `{keyword}` {value}, but App Services takes true or false there, beside `{limit}`. Write the number as `{limit}`.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
    profiles: served,
  },
  ({ type, property, name }, found) => {
    const kept = property.residue['app-services']
    const members = [...(kept?.members ?? []), ...(kept?.elementMembers ?? [])]
    return members.flatMap(({ key, value }) => {
      const keyword = isModifier(key) ? key : null
      const node = keyword && parseJson('', value).value.root
      if (!keyword || node?.kind !== 'number') return []
      const slots = { name, keyword, value, limit: limits[keyword] }
      return [found(slots, { fixes: asLimit(type, property, keyword, node) })]
    })
  },
)

function isModifier(key: string): key is Modifier {
  return Object.hasOwn(limits, key)
}

/** The number as the limit, with the modifier beside it: only where there is no such limit yet. */
function asLimit(
  { id: objectType }: ObjectType,
  { id: property, server, residue }: Property,
  keyword: Modifier,
  { value }: JsonNode & { kind: 'number' },
): readonly Fix[] {
  const kept = residue['app-services']
  const limit = limits[keyword]
  const isOwn = kept?.members.some(({ key }) => key === keyword) ?? false
  const place = isOwn ? 'keywords' : 'elementKeywords'
  if (!kept || server[place].some(({ key }) => key === limit)) return []
  const said: readonly KeywordText[] = [
    { key: limit, value: jsonText(value) },
    { key: keyword, value: jsonText(true) },
  ]
  const isOther = ({ key }: { readonly key: string }): boolean => key !== keyword
  const left = isOwn
    ? { ...kept, members: kept.members.filter(isOther) }
    : { ...kept, elementMembers: kept.elementMembers.filter(isOther) }
  const nextServer = { ...server, [place]: [...server[place], ...said] }
  const nextResidue = { ...residue, 'app-services': left }
  return [
    {
      title: `Write \`${limit}\` ${value}, exclusive`,
      safe: false,
      edits: () => [
        { kind: 'setPropertyServer', objectType, property, server: nextServer },
        { kind: 'setPropertyResidue', objectType, property, residue: nextResidue },
      ],
    },
  ]
}
