import type { Edit } from '#core/edits'
import type { ObjectType, Property } from '#core/model'
import { synced } from '../../profile.ts'
import type { Fix } from '../../finding.ts'
import { typeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { withoutKeyword } from './keywords.ts'

/** Keywords whose conditions say what a document is made of, which clients take from its properties alone. */
const unsupported: ReadonlySet<string> = new Set([
  '$ref',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
  'patternProperties',
  'dependencies',
])

/** The documented grammar has no `anyOf` and its like; the rest of these cannot be told to a client. */
export const unsupportedKeyword = typeRule(
  {
    room: 'app-services',
    code: 'unsupported-keyword',
    severity: 'warning',
    message:
      '`{name}` has the keyword `{keyword}`, which Device Sync tells no client: a client may write what it forbids. Say it with `properties`, or remove it.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/; our reading',
    profiles: synced,
  },
  (type, found, ask) => {
    if (!isSynced(type, ask)) return []
    const ofType = keysIn(type.server.keywords, type.residue['app-services']?.members).map(
      (keyword) =>
        found({ name: type.name, keyword }, { fixes: [withoutTypeKeyword(type, keyword)] }),
    )
    const ofProperties = type.properties.flatMap((property) =>
      keywordsOf(property).map((keyword) => {
        const slots = { name: `${type.name}.${property.name}`, keyword }
        return found(slots, { property, fixes: [withoutKeyword(type, property, keyword)] })
      }),
    )
    return [...ofType, ...ofProperties]
  },
)

type Members = readonly { readonly key: string }[]

function keywordsOf({ server, residue }: Property): readonly string[] {
  const kept = residue['app-services']
  return keysIn(server.keywords, server.elementKeywords, kept?.members, kept?.elementMembers)
}

function keysIn(...members: readonly (Members | undefined)[]): readonly string[] {
  const keys = new Set(members.flatMap((some = []) => some.map(({ key }) => key)))
  return [...keys].filter((key) => unsupported.has(key))
}

function withoutTypeKeyword({ id: objectType, server, residue }: ObjectType, keyword: string): Fix {
  const isOther = ({ key }: { readonly key: string }): boolean => key !== keyword
  const edits: Edit[] = []
  const keywords = server.keywords.filter(isOther)
  if (keywords.length < server.keywords.length)
    edits.push({ kind: 'setObjectTypeServer', objectType, server: { ...server, keywords } })
  const kept = residue['app-services']
  const members = kept?.members.filter(isOther) ?? []
  if (kept && members.length < kept.members.length) {
    const next = { ...residue, 'app-services': { ...kept, members } }
    edits.push({ kind: 'setObjectTypeResidue', objectType, residue: next })
  }
  return { title: `Remove \`${keyword}\``, safe: false, edits: () => edits }
}
