import type { Collection, JsonText } from '#core/model'
import {
  json,
  memberOf,
  parseJson,
  value,
  writeJson,
  type DraftMember,
} from '../../shared/json-text/index.ts'
import type { CollectionTexts } from '../write/write-collection.ts'

/** Sets the collection that a rules file speaks of, where it names one. */
export function moveRules(text: string, { database, name }: Collection): string {
  const { value: source } = parseJson('', text)
  const has = (key: string): boolean => memberOf(source.root, key) !== undefined
  const members: DraftMember[] = []
  if (has('database')) members.push({ key: 'database', draft: value(database) })
  if (has('collection')) members.push({ key: 'collection', draft: value(name) })
  return writeJson({ kind: 'object', members, rest: 'keep' }, source)
}

/**
 * Puts the texts of a collection into a rules file of the old layouts. `isOwn`: they were read from this very file, so
 * they fit in as they are.
 */
export function putIntoRules(text: string, texts: CollectionTexts, isOwn: boolean): string {
  const wanted = new Map([['schema', texts.schema.text]])
  if (texts.relationships) wanted.set('relationships', texts.relationships.text)
  const { value: source } = parseJson('', text)
  const inPlace = isOwn
    ? [...wanted].flatMap(([key, written]) => {
        const node = memberOf(source.root, key)?.value
        return node ? [{ key, written, node }] : []
      })
    : []
  let result = text
  for (const { key, written, node } of inPlace.sort((a, b) => b.node.start - a.node.start)) {
    const before = result.slice(0, node.start)
    result =
      before + within(before, written, text.slice(node.start, node.end)) + result.slice(node.end)
    wanted.delete(key)
  }
  if (wanted.size === 0) return result
  const members = [...wanted].map(([key, written]) => ({ key, draft: json(written as JsonText) }))
  const { value: target } = parseJson('', result)
  return writeJson({ kind: 'object', members, rest: 'keep' }, target)
}

/** A text that was on one line is laid out by the line it begins on when it comes to need more. */
function within(before: string, written: string, was: string): string {
  if (was.includes('\n') || !written.includes('\n')) return written
  const margin = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? ''
  const eol = before.includes('\r\n') ? '\r\n' : '\n'
  return written.trimEnd().replaceAll('\n', eol + margin)
}

/** The rules of a collection that nobody may use yet, to say its name. Source: documentation, reference/config. */
export function newFolderRules(collection: Collection): string {
  return writeJson({ kind: 'object', members: naming(collection) }, null)
}

/** A rules file of the old layouts for a collection that has none. */
export function newRules(collection: Collection, texts: CollectionTexts): string {
  const members = [
    ...naming(collection),
    { key: 'schema', draft: json(texts.schema.text as JsonText) },
    { key: 'relationships', draft: json((texts.relationships?.text ?? '{}') as JsonText) },
  ]
  return writeJson({ kind: 'object', members }, null)
}

function naming({ database, name }: Collection): readonly DraftMember[] {
  return [
    { key: 'database', draft: value(database) },
    { key: 'collection', draft: value(name) },
    { key: 'roles', draft: value([]) },
  ]
}

/** A rules file whose collection has no schema any more. */
export function withoutSchema(text: string): string {
  const { value: source } = parseJson('', text)
  if (source.root?.kind !== 'object') return text
  const members = source.root.members
    .filter(({ key }) => key !== 'schema' && key !== 'relationships')
    .map(({ key }) => ({ key, draft: { kind: 'keep' } as const }))
  return writeJson({ kind: 'object', members }, source)
}
