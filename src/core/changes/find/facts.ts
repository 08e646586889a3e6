import type { ClientObjectTypeFacts, ClientPropertyFacts, ObjectType, Property } from '#core/model'
import type { Difference } from '../change.ts'
import { memberChanges, type MemberChange } from './members.ts'
import type { Found } from './scope.ts'

/** Who a change of facts is about. */
type Subject = Pick<Difference<'setConstraint'>, 'objectType' | 'property' | 'served'>

/** What the server alone says about an object type. */
export function* typeServerFacts(was: ObjectType, is: ObjectType, subject: Subject): Found {
  yield* keywordChanges(was.server.keywords, is.server.keywords, subject)
  const [before, after] = [was, is].map(({ server }) => asText(server.requiredUnknown))
  yield* keywordChanges(named('required', before), named('required', after), subject)
  const old = was.residue['app-services']
  const now = is.residue['app-services']
  yield* unknownMembers(old?.members, now?.members, subject)
  yield* unknownMembers(old?.relationships, now?.relationships, subject)
}

/** What the server alone says about a property: its keywords, here and where an embedded type is described otherwise. */
export function* propertyServerFacts(was: Property, is: Property, subject: Subject): Found {
  const before = was.server
  const after = is.server
  yield* keywordChanges(before.keywords, after.keywords, subject)
  yield* keywordChanges(before.elementKeywords, after.elementKeywords, subject, 'items')
  yield* unknownMembers(residueOf(was), residueOf(is), subject)
  yield* keywordChanges(variationsOf(was, 'keywords'), variationsOf(is, 'keywords'), subject)
  yield* unknownMembers(variationsOf(was, 'residue'), variationsOf(is, 'residue'), subject)
}

function residueOf({ residue }: Property): readonly Member[] {
  const { members = [], elementMembers = [] } = residue['app-services'] ?? {}
  return [...members, ...under('items', elementMembers)]
}

function variationsOf({ server }: Property, part: 'keywords' | 'residue'): readonly Member[] {
  return (server.variations ?? []).flatMap((variation) => {
    const path = variation.path.join('.')
    const elements = part === 'keywords' ? variation.elementKeywords : []
    return under(path, [...variation[part], ...under('items', elements)])
  })
}

type Member = { readonly key: string; readonly value: string }

function under(path: string, members: readonly Member[]): readonly Member[] {
  return members.map(({ key, value }) => ({ key: `${path}.${key}`, value }))
}

function named(key: string, value: string | null | undefined): readonly Member[] {
  return value === null || value === undefined ? [] : [{ key, value }]
}

function asText(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

function* keywordChanges(
  before: readonly Member[],
  after: readonly Member[],
  subject: Subject,
  path?: string,
): Found {
  const [was, is] = [before, after].map((members) => (path ? under(path, members) : members))
  for (const change of memberChanges(was ?? [], is ?? [])) yield keywordChange(change, subject)
}

function keywordChange({ key, ...texts }: MemberChange, subject: Subject): Difference {
  if (key.endsWith('description')) return { kind: 'setDescription', ...subject, ...texts }
  if (key === 'default')
    return { kind: 'setServerDefault', ...subject, isNew: texts.was === null, ...texts }
  return { kind: 'setConstraint', ...subject, keyword: key, isLifted: texts.is === null, ...texts }
}

function* unknownMembers(
  before: readonly Member[] = [],
  after: readonly Member[] = [],
  subject: Subject,
): Found {
  for (const { key, ...texts } of memberChanges(before, after))
    yield { kind: 'setUnknownMember', ...subject, key, ...texts }
}

type Known = {
  readonly client: ClientObjectTypeFacts | ClientPropertyFacts
  readonly residue: ObjectType['residue'] | Property['residue']
}

/** What clients alone know of an object type or a property, and their database stores nothing of. */
export function* clientFacts(was: Known, is: Known, subject: Subject): Found {
  const before = new Map(factsOf(was))
  const after = new Map(factsOf(is))
  for (const fact of clientFactNames) {
    const texts = { was: before.get(fact) ?? null, is: after.get(fact) ?? null }
    if (texts.was !== texts.is) yield { kind: 'setClientFact', ...subject, fact, ...texts }
  }
  const [old, now] = [was, is].map(({ residue }) => residue['object-model']?.members)
  yield* unknownMembers(old, now, subject)
}

const clientFactNames = ['code name', 'default', 'counter', 'SDK facts'] as const

function* factsOf({ client }: Known): Generator<[(typeof clientFactNames)[number], string]> {
  if (client.codeName !== undefined) yield ['code name', client.codeName]
  if ('default' in client && client.default !== undefined) yield ['default', client.default]
  if ('counter' in client && client.counter) yield ['counter', 'counter']
  if (client.sdk !== undefined) yield ['SDK facts', stable(client.sdk)]
}

/** Compact JSON with members in a stable order. */
function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${stable(member)}`).join(',')}}`
}
