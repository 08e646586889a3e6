import { namespaceOf, type JsonText, type Model, type ObjectType } from '#core/model'
import {
  json,
  memberOf,
  parseJson,
  sameMeaning,
  sliceOf,
  stringAt,
  value,
  writeJson,
  type Draft,
  type DraftMember,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import { collectionOf } from '../schema/home.ts'
import { readLinkEntry } from '../schema/link-entry.ts'
import { hasPath } from '../schema/paths.ts'
import { arrange } from './arrange.ts'
import { keptTexts, type KeptTexts } from './source.ts'
import type { LinkToWrite, Writing } from './writing.ts'

/** What relationships.json of a collection shall say, once its schema has been drafted. */
export function draftRelationships(type: ObjectType, writing: Writing): Draft & { kind: 'object' } {
  const { schema, relationships } = keptTexts(type)
  const source = relationships?.root ?? null
  const links = writing.links.map((link): DraftMember => {
    const node = memberOf(source, link.was)?.value ?? null
    return {
      key: link.path,
      ...(node ? { was: link.was } : {}),
      draft: draftLink(link, node, writing.model),
    }
  })
  const linked = new Set(links.map(({ key }) => key))
  const others = residueOf(type, { schema, relationships }, writing).filter(
    ({ key }) => !linked.has(key),
  )
  return { kind: 'object', members: arrange([...links, ...others], source) }
}

/** Entries that are no Realm relationship move with their property, and go with it. */
function residueOf(type: ObjectType, kept: KeptTexts, { paths }: Writing): DraftMember[] {
  const entries = type.residue['app-services']?.relationships ?? []
  return entries.flatMap(({ key, value: text }): DraftMember[] => {
    const path = paths.get(key)
    if (path === undefined && hasPath(kept.schema?.root ?? null, key)) return []
    const draft = path === undefined ? json(text) : draftResidue(key, path, text, kept)
    return [{ key: path ?? key, was: key, draft }]
  })
}

/** An entry that moves; a `source_key` that says its path moves along. */
function draftResidue(key: string, path: string, text: JsonText, kept: KeptTexts): Draft {
  const { value: entry } = parseJson('', text)
  if (path === key || stringAt(entry.root, 'source_key') !== key) return json(text)
  const members = [{ key: 'source_key', draft: value(path) }]
  const moved: Draft = { kind: 'object', members, rest: 'keep' }
  const { relationships } = kept
  const node = memberOf(relationships?.root, key)?.value
  const isKept = relationships && node && sameMeaning(sliceOf(relationships.text, node), text)
  return isKept ? moved : json(writeJson(moved, entry) as JsonText)
}

function draftLink(link: LinkToWrite, node: JsonNode | null, model: Model): Draft {
  const keep: Draft = { kind: 'keep' }
  const entry = node ? readLinkEntry(node) : null
  const isMoved = link.path !== link.was
  const hasSourceKey = memberOf(node, 'source_key') !== undefined
  const ref = value(`#/relationship/${namespaceOf(collectionOf(model, link.target))}`)
  const sourceKey = isMoved || !node ? value(link.path) : keep
  const members: DraftMember[] = [
    { key: 'ref', draft: ref },
    ...(hasSourceKey || !node ? [{ key: 'source_key', draft: sourceKey }] : []),
    entry?.foreignKey === '_id'
      ? { key: 'foreign_key', draft: keep }
      : { ...named(node, 'foreign_key', 'foreignKey'), draft: value('_id') },
    entry?.isList === link.isList
      ? { key: 'is_list', draft: keep }
      : { ...named(node, 'is_list', 'isList'), draft: value(link.isList) },
  ]
  return { kind: 'object', members, rest: 'keep' }
}

/** A member under its name in files, where the source may have it under the one of the web interface. */
function named(node: JsonNode | null, key: string, alias: string): { key: string; was?: string } {
  const isAlias = memberOf(node, alias) && !memberOf(node, key)
  return isAlias ? { key, was: alias } : { key }
}
