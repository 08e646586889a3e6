import { namespaceOf, type Model, type ObjectType } from '#core/model'
import {
  memberOf,
  value,
  type Draft,
  type DraftMember,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import { collectionOf } from '../schema/home.ts'
import { readLinkEntry } from '../schema/link-entry.ts'
import { arrange } from '../write/arrange.ts'
import { draftResidue } from './draft-residue.ts'
import { keptTexts } from '../write/source.ts'
import type { LinkToWrite, Writing } from '../write/writing.ts'

/** What relationships.json of a collection shall say, once its schema has been drafted. */
export function draftRelationships(type: ObjectType, writing: Writing): Draft & { kind: 'object' } {
  const source = keptTexts(type).relationships?.root ?? null
  const links = writing.links.map((link): DraftMember => {
    const node = memberOf(source, link.was)?.value ?? null
    return {
      key: link.path,
      ...(node ? { was: link.was } : {}),
      draft: draftLink(link, node, writing.model),
    }
  })
  const linked = new Set(links.map(({ key }) => key))
  const others = draftResidue(type, writing).filter(({ key }) => !linked.has(key))
  return { kind: 'object', members: arrange([...links, ...others], source) }
}

/** An entry that comes to say something else says it under the names that files use. */
function draftLink(link: LinkToWrite, node: JsonNode | null, model: Model): Draft {
  const entry = node ? readLinkEntry(node) : null
  const namespace = namespaceOf(collectionOf(model, link.target))
  const isEdited = entry?.namespace !== namespace || entry.isList !== link.isList
  const hasSourceKey = memberOf(node, 'source_key') !== undefined
  const sourceKey = link.path !== link.was || !node ? value(link.path) : keep
  const members: DraftMember[] = [
    { key: 'ref', draft: value(`#/relationship/${namespace}`) },
    ...(hasSourceKey || !node ? [{ key: 'source_key', draft: sourceKey }] : []),
    entry?.foreignKey === '_id' && !(isEdited && memberOf(node, 'foreignKey'))
      ? { key: 'foreign_key', draft: keep }
      : { ...named(node, 'foreign_key', 'foreignKey'), draft: value('_id') },
    entry?.isList === link.isList && !(isEdited && memberOf(node, 'isList'))
      ? { key: 'is_list', draft: keep }
      : { ...named(node, 'is_list', 'isList'), draft: value(link.isList) },
  ]
  return { kind: 'object', members, rest: 'keep' }
}

const keep: Draft = { kind: 'keep' }

/** A member under its name in files, where the source may have it under the one of the web interface. */
function named(node: JsonNode | null, key: string, alias: string): { key: string; was?: string } {
  const isAlias = memberOf(node, alias) && !memberOf(node, key)
  return isAlias ? { key, was: alias } : { key }
}
