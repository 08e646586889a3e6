import type { ObjectTypeId, PrimitiveType, ResidueMember } from '#core/model'
import { sliceOf, stringAt, type JsonMember, type JsonNode } from '../../shared/json-text/index.ts'
import { report } from '../diagnostics.ts'
import { readLinkEntry } from '../schema/link-entry.ts'
import type { NodeType } from '../schema/node-type.ts'
import { bsonNames } from '../schema/bson-types.ts'
import type { Page } from './page.ts'

/** The collection a relationship leads to. `idType` is null where its `_id` is not a known primitive. */
export type Target = { readonly id: ObjectTypeId; readonly idType: PrimitiveType | null }

/** Finds a target by `data source/database/collection`. */
export type FindTarget = (namespace: string) => Target | null

/** The relationships of one collection, waiting for the properties they are about. */
export type Links = {
  /** The object type that the property at `path` links to, or null when it is a plain value. */
  readonly take: (path: string, type: NodeType) => ObjectTypeId | null
  /** Entries that are no Realm relationship, once every property has been asked for. */
  readonly rest: () => readonly ResidueMember[]
}

/** Prepares the relationships of the type called `name`; `root` is null where there are none. */
export function openLinks(
  root: JsonNode | null,
  page: Page,
  name: string,
  findTarget: FindTarget,
): Links {
  const entries = new Map<string, JsonMember>()
  if (root?.kind === 'object') for (const member of root.members) entries.set(member.key, member)
  const taken = new Set<string>()
  const seen = new Set<string>()
  return {
    take: (path, type) => {
      const member = entries.get(path)
      if (!member) return null
      seen.add(path)
      const target = resolve(member, type, page, name, findTarget)
      if (target) taken.add(path)
      return target
    },
    rest: () =>
      [...entries].flatMap(([path, member]): ResidueMember[] => {
        if (taken.has(path)) return []
        if (!seen.has(path))
          page.say(report('rel-unknown-source', { type: name, path }, page.at(place(member))))
        return [{ key: path, value: sliceOf(page.text, member.value) }]
      }),
  }
}

function resolve(
  member: JsonMember,
  type: NodeType,
  page: Page,
  name: string,
  findTarget: FindTarget,
): ObjectTypeId | null {
  const { key: path, value } = member
  const entry = readLinkEntry(value)
  const slots = { type: name, path }
  const where = page.at(place(member))
  const ref = JSON.stringify(stringAt(value, 'ref') ?? '')
  if (path === '_id') return refuse(page, report('rel-source-is-id', slots, where))
  if (entry.namespace === null) return refuse(page, report('rel-bad-ref', { ...slots, ref }, where))
  if (entry.foreignKey !== '_id') return null
  const target = findTarget(entry.namespace)
  if (!target) return refuse(page, report('rel-unknown-target', { ...slots, ref }, where))
  const wanted = type.container !== 'none'
  if (entry.isList !== wanted) {
    const said = { ...slots, found: String(entry.isList), wanted: String(wanted) }
    return refuse(page, report('rel-cardinality', said, where))
  }
  const mismatch = mismatchOf(type, target)
  if (mismatch) return refuse(page, report('rel-type-mismatch', { ...slots, ...mismatch }, where))
  const sourceKey = stringAt(value, 'source_key')
  if (sourceKey !== undefined && sourceKey !== path)
    page.say(report('rel-source-key-differs', { ...slots, found: sourceKey }, where))
  return target.id
}

/** Realm has one int, so `int` and `long` agree. */
function mismatchOf(
  { value }: NodeType,
  { idType }: Target,
): { readonly found: string; readonly wanted: string } | null {
  const wanted = idType === null ? 'a type of its own' : bsonNames[idType]
  if (value.kind === 'object') return { found: 'an object', wanted }
  if (value.kind === 'unsupported') return { found: value.label, wanted }
  if (idType === null || value.primitive === idType) return null
  return { found: bsonNames[value.primitive], wanted }
}

function refuse(page: Page, diagnostic: Parameters<Page['say']>[0]): null {
  page.say(diagnostic)
  return null
}

function place({ keyStart, value }: JsonMember): { start: number; end: number } {
  return { start: keyStart, end: value.end }
}
