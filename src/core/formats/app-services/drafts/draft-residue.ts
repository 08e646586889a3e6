import type { JsonText, ObjectType } from '#core/model'
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
} from '../../shared/json-text/index.ts'
import { report } from '../diagnostics.ts'
import { idTypeOf } from '../schema/id-type.ts'
import { readLinkEntry } from '../schema/link-entry.ts'
import { hasPath } from '../schema/paths.ts'
import { keptTexts, type KeptTexts } from '../write/source.ts'
import type { PlacedProperty, Writing } from '../write/writing.ts'

/** Entries that are no Realm relationship move with their property, and go with it. */
export function draftResidue(type: ObjectType, writing: Writing): readonly DraftMember[] {
  const kept = keptTexts(type)
  const entries = type.residue['app-services']?.relationships ?? []
  const now = new Map([...writing.placed.values()].map((placed) => [placed.path, placed]))
  return entries.flatMap(({ key, value: text }): DraftMember[] => {
    const path = writing.placed.get(key)?.path
    if (path === undefined && hasPath(kept.schema?.root ?? null, key)) return []
    const at = path ?? key
    const placed = now.get(at)
    if (placed) sayFitting(placed, text, writing)
    return [
      {
        key: at,
        was: key,
        draft: path === undefined ? json(text) : draftEntry(key, path, text, kept),
      },
    ]
  })
}

/** An entry that moves; a `source_key` that says its path moves along. */
function draftEntry(key: string, path: string, text: JsonText, kept: KeptTexts): Draft {
  const { value: entry } = parseJson('', text)
  if (path === key || stringAt(entry.root, 'source_key') !== key) return json(text)
  const members = [{ key: 'source_key', draft: value(path) }]
  const moved: Draft = { kind: 'object', members, rest: 'keep' }
  const { relationships } = kept
  const node = memberOf(relationships?.root, key)?.value
  const isKept = relationships && node && sameMeaning(sliceOf(relationships.text, node), text)
  return isKept ? moved : json(writeJson(moved, entry) as JsonText)
}

/** Says that an entry was refused once and would not be now: who reads the texts again gets a link for a plain value. */
function sayFitting(
  { path, owner, property }: PlacedProperty,
  text: JsonText,
  writing: Writing,
): void {
  const { type, container } = property
  const { namespace, foreignKey, isList } = readLinkEntry(parseJson('', text).value.root)
  if (path === '_id' || type.kind !== 'primitive' || namespace === null) return
  if (foreignKey !== '_id' || isList !== (container !== 'none')) return
  const target = writing.find(namespace)
  const idType = target && idTypeOf(target)
  if (!target || (idType && idType !== type.primitive)) return
  const slots = { name: `${owner.name}.${property.name}`, path, type: target.name }
  const where = { objectType: owner.id, property: property.id }
  writing.say(report('rel-fits-now', slots, where))
}
