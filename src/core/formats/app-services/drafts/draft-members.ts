import type { KeywordText, ResidueMember } from '#core/model'
import {
  json,
  memberOf,
  value,
  type DraftMember,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import { applies, isStructural, type NodeRole } from '../schema/members.ts'

/** The members that say a node's type: as the source has them while they mean the same, else `bsonType`. */
export function typeMembers(
  node: JsonNode | null,
  isSame: boolean,
  name: string,
): readonly DraftMember[] {
  if (node && isSame)
    return ['bsonType', 'type'].map((key) => ({ key, draft: { kind: 'keep' } as const }))
  const draft = value(name)
  const isJson = memberOf(node, 'type') && !memberOf(node, 'bsonType')
  return [isJson ? { key: 'bsonType', was: 'type', draft } : { key: 'bsonType', draft }]
}

/** What is said at a node beside its type. */
export type Beside = {
  readonly keywords: readonly KeywordText[]
  readonly residue: readonly ResidueMember[]
}

/**
 * All members of a node: those that say its type, then what applies beside them. `wasRole`: what the source's node is;
 * what was not understood there must not come to mean something when that changes.
 */
export function withBeside(
  structural: readonly DraftMember[],
  beside: Beside,
  role: NodeRole,
  wasRole: NodeRole | null,
): readonly DraftMember[] {
  const taken = new Set(structural.map(({ key }) => key))
  const members = [...structural]
  for (const { key, value: text } of beside.keywords)
    if (applies(key, role) && !taken.has(key)) members.push({ key, draft: json(text) })
  for (const { key, value: text } of beside.residue) {
    if (taken.has(key) || (role !== wasRole && isStructural(key, role))) continue
    members.push({ key, draft: json(text) })
  }
  return members
}
