import { byteOrder, type Draft, type DraftMember, type DraftName } from './draft.ts'
import type { JsonMember, JsonNode, JsonSource } from './node.ts'
import { printDraft, type Place } from './print.ts'
import { sameMeaning, sliceOf } from './same.ts'
import { isInline, rewriteSequence, type Part } from './sequence.ts'
import { exportLayout, layoutOf, type Layout } from './style.ts'

/**
 * The text that says what `draft` says. With a source, every byte whose meaning holds stays as it is: whitespace,
 * key order, number spelling, escapes. Without one: the canonical layout, closed by a line break.
 */
export function writeJson(
  draft: Draft,
  source: JsonSource | null,
  fallback: Layout = exportLayout,
): string {
  if (!source?.root) {
    return printDraft(draft, { layout: fallback, depth: 0, inline: false }) + fallback.eol
  }
  const { text, root } = source
  const place = { ...marginOf(text, root.start, fallback), inline: false }
  return text.slice(0, root.start) + put(draft, text, root, place) + text.slice(root.end)
}

/**
 * The layout of a text, and the levels of indentation on the line that opens it: more than 0 when the text is a slice
 * of a larger one, which shows in its last line.
 */
function marginOf(
  text: string,
  at: number,
  fallback: Layout,
): { readonly layout: Layout; readonly depth: number } {
  const layout = layoutOf(text, fallback)
  const outer = /\n([ \t]*)[}\]]\s*$/.exec(text)?.[1]
  if (at > 0 || !outer) return { layout, depth: 0 }
  const inner = /\n([ \t]+)\S/.exec(text)?.[1] ?? ''
  const unit = inner.slice(outer.length)
  if (unit === '' || !inner.startsWith(outer)) return { layout, depth: 0 }
  return { layout: { ...layout, unit }, depth: Math.round(outer.length / unit.length) }
}

function put(draft: Draft, text: string, node: JsonNode, place: Place): string {
  const verbatim = sliceOf(text, node)
  if (draft.kind === 'keep') return verbatim
  if (draft.kind === 'json')
    return sameMeaning(draft.text, verbatim) ? verbatim : printDraft(draft, place)
  if (draft.kind === 'object')
    return node.kind === 'object' ? putObject(draft, text, node, place) : printDraft(draft, place)
  if (node.kind !== 'array') return printDraft(draft, place)
  return draft.kind === 'names'
    ? putNames(draft.names, text, node, place)
    : putItems(draft.items, text, node, place)
}

function putObject(
  draft: Draft & { kind: 'object' },
  text: string,
  node: JsonNode & { kind: 'object' },
  place: Place,
): string {
  const slots = node.members.map((member) => ({ start: member.keyStart, end: member.value.end }))
  const inner = { ...place, depth: place.depth + 1, inline: isInline(text, node, slots) }
  const sources = new Map<string, number>()
  node.members.forEach((member, i) => sources.set(member.key, i))
  const written = new Map<number, Part>()
  const fresh = new Map<number, Part[]>()
  let after = -1
  for (const member of draft.members) {
    const i = sources.get(member.was ?? member.key)
    const source = i === undefined ? undefined : node.members[i]
    if (i !== undefined && source && !written.has(i)) {
      written.set(i, { from: i, text: putMember(member.key, member.draft, text, source, inner) })
      after = i
    } else if (member.draft.kind !== 'keep') {
      const part = `${JSON.stringify(member.key)}: ${printDraft(member.draft, inner)}`
      fresh.set(after, [...(fresh.get(after) ?? []), { from: null, text: part }])
    }
  }
  const parts: Part[] = [...(fresh.get(-1) ?? [])]
  node.members.forEach((member, i) => {
    const stays = draft.rest === 'keep' || isShadowed(node.members, i, written)
    const part =
      written.get(i) ??
      (stays ? { from: i, text: text.slice(member.keyStart, member.value.end) } : null)
    if (part) parts.push(part)
    parts.push(...(fresh.get(i) ?? []))
  })
  const arranged = draft.ordered ? arrange(parts, draft.members, node.members) : parts
  return finish(text, node, slots, arranged, place)
}

/** The parts in the order in which the draft lists them; one that it does not list stays before what it preceded. */
function arrange(
  parts: readonly Part[],
  listed: readonly DraftMember[],
  members: readonly JsonMember[],
): readonly Part[] {
  const ranks = new Map(listed.map((member, rank) => [member.was ?? member.key, rank]))
  const rankOf = (part: Part): number | undefined =>
    part.from === null ? undefined : ranks.get(members[part.from]?.key ?? '')
  const known = parts.map(rankOf).filter((rank) => rank !== undefined)
  if (known.every((rank, i) => i === 0 || rank >= (known[i - 1] ?? rank))) return parts
  const groups: { rank: number; parts: Part[] }[] = []
  let waiting: Part[] = []
  for (const part of parts) {
    const rank = rankOf(part)
    if (part.from === null) {
      const last = groups.at(-1)
      if (last) last.parts.push(part)
      else waiting.push(part)
    } else if (rank === undefined) waiting.push(part)
    else {
      groups.push({ rank, parts: [...waiting, part] })
      waiting = []
    }
  }
  const sorted = groups.sort((a, b) => a.rank - b.rank).flatMap((group) => group.parts)
  return [...sorted, ...waiting]
}

/** An earlier member with the key of one that stays: it has no meaning, and stays with it. */
function isShadowed(
  members: readonly JsonMember[],
  i: number,
  written: ReadonlyMap<number, Part>,
): boolean {
  const key = members[i]?.key
  for (const [at, part] of written) {
    const later = members[at]
    if (at > i && later?.key === key && part.text.startsWith(JSON.stringify(key))) return true
  }
  return false
}

function putMember(
  key: string,
  draft: Draft,
  text: string,
  member: JsonMember,
  place: Place,
): string {
  const spelled =
    member.key === key ? text.slice(member.keyStart, member.keyEnd) : JSON.stringify(key)
  return (
    spelled + text.slice(member.keyEnd, member.value.start) + put(draft, text, member.value, place)
  )
}

function putItems(
  items: readonly Draft[],
  text: string,
  node: JsonNode & { kind: 'array' },
  place: Place,
): string {
  const inner = { ...place, depth: place.depth + 1, inline: isInline(text, node, node.items) }
  const parts = items.flatMap((item, i): Part[] => {
    const source = node.items[i]
    if (source) return [{ from: i, text: put(item, text, source, inner) }]
    return item.kind === 'keep' ? [] : [{ from: null, text: printDraft(item, inner) }]
  })
  return finish(text, node, node.items, parts, place)
}

function putNames(
  names: readonly DraftName[],
  text: string,
  node: JsonNode & { kind: 'array' },
  place: Place,
): string {
  const wanted = wantedNames(names)
  const said = new Set<string>()
  const parts = node.items.flatMap((item, i): Part[] => {
    const verbatim = sliceOf(text, item)
    if (item.kind !== 'string') return [{ from: i, text: verbatim }]
    const name = wanted.get(item.value)
    if (name === undefined) return []
    said.add(name)
    return [{ from: i, text: name === item.value ? verbatim : JSON.stringify(name) }]
  })
  const missing = new Set(names.map(({ name }) => name).filter((name) => !said.has(name)))
  for (const name of [...missing].sort(byteOrder))
    parts.push({ from: null, text: JSON.stringify(name) })
  return finish(text, node, node.items, parts, place)
}

/** What each name in the source becomes. One that was renamed takes it along; a new one called so does not get it. */
function wantedNames(names: readonly DraftName[]): ReadonlyMap<string, string> {
  const wanted = new Map(names.map(({ name, was }) => [was ?? name, name]))
  for (const { name, was } of names) if (was !== undefined) wanted.set(was, name)
  return wanted
}

function finish(
  text: string,
  node: JsonNode,
  slots: readonly { readonly start: number; readonly end: number }[],
  parts: readonly Part[],
  place: Place,
): string {
  const unchanged =
    parts.length === slots.length &&
    parts.every(
      (part, i) => part.from === i && part.text === text.slice(slots[i]?.start, slots[i]?.end),
    )
  return unchanged ? sliceOf(text, node) : rewriteSequence(text, node, slots, parts, place)
}
