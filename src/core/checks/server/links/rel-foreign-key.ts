import { parseJson, readLinkEntry } from '#core/formats'
import type { ObjectType, ResidueMember } from '#core/model'
import type { Fix } from '../../finding.ts'
import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'

/** Without Device Sync a relationship may lead to any field; such entries are kept, and are no links to a client. */
export const relForeignKey = typeRule(
  {
    room: 'app-services',
    code: 'rel-foreign-key',
    severity: 'error',
    message:
      'The relationship "{path}" of `{type}` uses the foreign key {found}; with Device Sync it must be `_id`. Clients get the plain value.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/',
    profiles: synced,
  },
  (type, found, ask) => {
    if (!isSynced(type, ask)) return []
    return relationshipsOf(type).flatMap(({ key: path, value }) => {
      const { namespace, foreignKey } = readLinkEntry(parseJson('', value).value.root)
      if (namespace === null || foreignKey === '_id' || path === '_id') return []
      const property = type.properties.find(({ name }) => name === path)
      const slots = { path, type: type.name, found: JSON.stringify(foreignKey ?? '') }
      return [found(slots, { ...(property ? { property } : {}), fixes: [without(type, path)] })]
    })
  },
)

function relationshipsOf({ residue }: ObjectType): readonly ResidueMember[] {
  return residue['app-services']?.relationships ?? []
}

function without({ id: objectType, residue }: ObjectType, path: string): Fix {
  const { members = [], relationships = [] } = residue['app-services'] ?? {}
  const left = relationships.filter(({ key }) => key !== path)
  const next = { ...residue, 'app-services': { members, relationships: left } }
  const edit = { kind: 'setObjectTypeResidue', objectType, residue: next } as const
  return { title: 'Remove the relationship', safe: false, edits: () => [edit] }
}
