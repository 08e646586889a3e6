import type { PrimitiveType, Property } from '#core/model'
import { fieldIn, type Ask, type ObjectTypeHead } from '../../engine/ask.ts'
import { flexible } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { ofAll } from '../of-all.ts'
import { unlist } from '../patches.ts'
import { sources } from '../sources.ts'
import { flexibleSync, isQueried } from '../synced-type.ts'

const indexable: ReadonlySet<string> = new Set(['int', 'string', 'objectId', 'uuid'])

/** The indexed queryable field has one of four types, and the same one in every collection. */
export const indexedQueryableType = typeRule(
  {
    room: 'device-sync',
    code: 'indexed-queryable-type',
    severity: 'error',
    message:
      '`{name}` is {found}, but an indexed queryable field is {wanted}. Change its type, or remove the index.',
    source: sources.settings,
    profiles: flexible,
  },
  (type, found, ask) =>
    indexedFor(type, ask).flatMap(({ name, span }) => {
      const property = fieldIn(type, name)
      const wanted = property && wantedInstead(property, ask)
      if (!property || !wanted) return []
      const about = { title: 'Remove the index', safe: false }
      const fixes = [unlist('indexed_queryable_fields_names', [name], about)]
      const slots = { name: `${type.name}.${name}`, found: typeName(property, ask), wanted }
      return [found(slots, { property, related: [{ span }], fixes })]
    }),
)

/** A type without it is not found by the index. The settings page demands it, a later release note no more. */
export const indexedQueryableMissing = typeRule(
  {
    room: 'device-sync',
    code: 'indexed-queryable-missing',
    severity: 'warning',
    message:
      '`{name}` has no property `{field}`, the indexed queryable field, which every subscription names. Add it, or remove the index.',
    source: `${sources.settings}; our reading of the release notes of 2024-06-05: allowed, but not meant`,
    profiles: flexible,
  },
  (type, found, ask) =>
    indexedFor(type, ask).flatMap(({ name, span }) => {
      if (fieldIn(type, name)) return []
      const about = { title: 'Remove the index', safe: false }
      const fixes = [unlist('indexed_queryable_fields_names', [name], about)]
      return [found({ name: type.name, field: name }, { related: [{ span }], fixes })]
    }),
)

/** The indexed field of the app, where it concerns this object type and is known anywhere. */
function indexedFor(type: ObjectTypeHead, ask: Ask) {
  const sync = flexibleSync(ask)
  if (!sync || !isQueried(type, ask)) return []
  return sync.indexedQueryable.filter(({ name }) => ask.fields(name).length > 0)
}

/** What a field should be that is not; null where it is as it should be. */
function wantedInstead(property: Property, ask: Ask): string | null {
  const own = storedAs(property, ask)
  if (own === null || !indexable.has(own)) return 'a single int, string, objectId or uuid'
  const [other] = typesOf(property.name, ask).filter(({ primitive }) => primitive !== own)
  if (!other) return null
  return `of one type everywhere, and \`${other.owner}.${property.name}\` is ${other.primitive}`
}

/** The types that an indexed field has where it is a plain value, each with the first by name that has it so. */
const typesOf = ofAll((fields, ask) => {
  const found = new Map<PrimitiveType, string>()
  for (const { type, property } of fields) {
    if (property.container !== 'none' || property.type.kind !== 'primitive') continue
    const { primitive } = property.type
    const first = found.get(primitive)
    if (!indexable.has(primitive) || !isQueried(type, ask)) continue
    if (first === undefined || type.name < first) found.set(primitive, type.name)
  }
  return [...found]
    .map(([primitive, owner]) => ({ primitive, owner }))
    .sort((a, b) => (a.owner < b.owner ? -1 : 1))
})

/** What a field holds on the server; a link holds the `_id` of its target. Null for anything but single plain values. */
function storedAs({ type, container }: Property, ask: Ask): PrimitiveType | null {
  if (container !== 'none') return null
  if (type.kind === 'primitive') return type.primitive
  const target = type.kind === 'link' ? ask.objectType(type.target) : undefined
  const id = target?.properties.find(({ name }) => name === '_id')
  return id?.container === 'none' && id.type.kind === 'primitive' ? id.type.primitive : null
}

const containerNames = { none: '', list: 'a list', set: 'a set', dictionary: 'a dictionary' }

function typeName(property: Property, ask: Ask): string {
  return containerNames[property.container] || (storedAs(property, ask) ?? 'an object')
}
