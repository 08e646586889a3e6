import type { PlannedClass } from '../code.ts'
import type { CodeRules } from '../rules.ts'
import type { FoundClass, Piece, ReadClass } from '../reading/file-reading.ts'
import { factsOf } from './facts.ts'
import { patched } from './patch.ts'
import { fromLineEnd, indentAt, reindent, wholeLines, type TextEdit } from './text-edit.ts'

/** A class as it stands in a person's text, and as it would be written anew. */
export type ClassChange = {
  readonly text: string
  readonly found: FoundClass
  readonly planned: PlannedClass
  /** The stored name that the text has for a property, by the stored name it has now. */
  readonly formerNames: ReadonlyMap<string, string>
  readonly freshText: string
  readonly fresh: ReadClass
  /** What the text says now, as it would be written anew; null where pieces are to be replaced as wholes. */
  readonly before: { readonly text: string; readonly source: ReadClass } | null
  /** The unit of indentation. */
  readonly indent: string
  readonly refersBy: CodeRules['refersBy']
}

/** What has to change in the text so that the class says what is planned. Nothing where it says so already. */
export function classEdits(change: ClassChange): readonly TextEdit[] {
  const { found, fresh, formerNames } = change
  const changed = changedProperties(change)
  const { dialect } = found.source
  const isOld = dialect !== null && dialect !== fresh.dialect && isDifferent(change, changed)
  const own = new Map(
    found.source.pieces.map((piece) => [keyOf(piece.part, piece.property), piece]),
  )
  const edits: TextEdit[] = []
  const kept = new Set<string>()
  const last = new Map<string, Piece>()
  for (const piece of fresh.pieces) {
    const { part, property, says } = piece
    const key = keyOf(part, property === null ? null : (formerNames.get(property) ?? property))
    const there = own.get(key)
    kept.add(key)
    if (!there) {
      if (!isWanted(change, piece, isOld)) continue
      edits.push(insertion(change, piece, last.get(part) ?? null))
      continue
    }
    last.set(part, there)
    const isChanged = property === null ? there.says !== says : changed.has(property)
    const isImplied = there.start === there.end
    if (!isOld && !isChanged && !(isImplied && losesHead(change))) continue
    if (isImplied) edits.push(insertion(change, piece, null))
    else edits.push(replacement(change, there, piece, isOld))
  }
  return embodied(change, joined(change, [...edits, ...removals(change, own, kept)]))
}

/** Is the head written anew, without what a person said in it alone? */
function losesHead({ before, found, fresh }: ClassChange): boolean {
  const [there, now] = [found.source, fresh].map(({ pieces }) =>
    pieces.find(({ part }) => part === 'head'),
  )
  return before === null && there?.says !== now?.says
}

/**
 * Is a piece that the text does not have to be written? Of a class as much as there is to say. Of a new property what the
 * others have: accessors only where there are some. A property that was there has all that it is to have.
 */
function isWanted({ found, formerNames }: ClassChange, piece: Piece, isOld: boolean): boolean {
  const { part, property } = piece
  if (property === null || isOld) return true
  const former = formerNames.get(property) ?? property
  const { pieces } = found.source
  const others = pieces.filter((one) => one.property !== null)
  if (others.some((one) => one.property === former)) return false
  return others.length === 0 || others.some((one) => one.part === part)
}

/** What goes behind a class without a body, in a body. */
function embodied({ text, found }: ClassChange, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { range, lacksBody } = found.source
  const isMember = ({ start, end }: TextEdit): boolean => start === end && start === range.end
  const members = edits.filter(isMember)
  if (!lacksBody || members.length === 0) return edits
  const body = members.map((edit) => edit.text).join('')
  const close = `\n${indentAt(text, range.start)}}`
  const { end } = range
  return [
    ...edits.filter((edit) => !isMember(edit)),
    { start: end, end, text: ` {${body}${close}` },
  ]
}

/** The stored names, as they are now, of the properties whose pieces are written anew. */
function changedProperties({
  found,
  planned,
  formerNames,
  refersBy,
}: ClassChange): ReadonlySet<string> {
  const before = new Map(found.properties.map((property) => [property.storedName, property]))
  const changed = new Set<string>()
  const untouched = new Set<string>()
  for (const property of planned.properties) {
    const former = formerNames.get(property.storedName) ?? property.storedName
    const there = before.get(former)
    if (there && factsOf(there, refersBy) === factsOf(property, refersBy)) untouched.add(former)
    else changed.add(property.storedName)
  }
  const nowNames = new Map([...formerNames].map(([now, former]) => [former, now]))
  for (const { start, end } of found.source.pieces) {
    const mates = found.source.pieces.filter((one) => one.start === start && one.end === end)
    if (mates.length < 2 || mates.every(({ property }) => untouched.has(property ?? ''))) continue
    for (const { property } of mates)
      if (property !== null) changed.add(nowNames.get(property) ?? property)
  }
  return changed
}

function isDifferent(change: ClassChange, changed: ReadonlySet<string>): boolean {
  const { found, planned } = change
  return (
    changed.size > 0 ||
    found.properties.length !== planned.properties.length ||
    found.name !== planned.name ||
    found.storedName !== planned.storedName ||
    found.kind !== planned.kind
  )
}

function keyOf(part: string, property: string | null): string {
  return JSON.stringify([part, property])
}

function partsOf({ pieces }: ReadClass): readonly string[] {
  return [...new Set(pieces.map(({ part }) => part))]
}

/** In an own piece only the words that change are replaced, where that can be done. */
function replacement(
  change: ClassChange,
  { start, end, part, property }: Piece,
  piece: Piece,
  isOld: boolean,
): TextEdit {
  const { text, before } = change
  const whole = written(change, piece, start)
  const said = before?.source.pieces.find((one) => one.part === part && one.property === property)
  if (!before || !said || isOld || isShared(change, start, end)) return { start, end, text: whole }
  const old = before.text.slice(said.start, said.end)
  return { start, end, text: patched(text.slice(start, end), old, whole) ?? whole }
}

/** The text of a fresh piece, to stand in the line that `at` is in. */
function written({ text, freshText }: ClassChange, piece: Piece, at: number): string {
  return reindent(
    freshText.slice(piece.start, piece.end),
    indentAt(freshText, piece.start),
    indentAt(text, at),
  )
}

function insertion(change: ClassChange, piece: Piece, after: Piece | null): TextEdit {
  const { text, found, indent } = change
  const { part } = piece
  if (after) {
    const separator = piece.separator ?? ''
    const isClosed = separator === '' || text.slice(0, after.end).endsWith(separator)
    const gap = isSpaced(change, part) && isApart(change.freshText, piece.start) ? '\n' : ''
    const lead = `${isClosed ? '' : separator}${gap}\n${indentAt(text, after.start)}`
    const at = endOfLine(text, after.end)
    return { start: at, end: at, text: lead + written(change, piece, after.start) }
  }
  const first = found.source.pieces.find((one) => one.part === part && one.start < one.end)
  if (first)
    return {
      start: first.start,
      end: first.start,
      text: `${written(change, piece, first.start)}\n${indentAt(text, first.start)}`,
    }
  const at = placeOf(change, part)
  const outside = indentAt(text, found.source.range.start)
  const isOpen = text.slice(0, at).trimEnd().endsWith('{')
  const around = part === 'member' ? outside : indentAt(text, at)
  const inside = part === 'member' || isOpen ? around + indent : around
  const body = reindent(
    change.freshText.slice(piece.start, piece.end),
    indentAt(change.freshText, piece.start),
    inside,
  )
  const isClosed = /^[ \t]*\}/.test(text.slice(at, at + 500))
  const gap = isApart(change.freshText, piece.start) && part !== 'member' && !isOpen ? '\n' : ''
  return { start: at, end: at, text: `${gap}\n${inside}${body}${isClosed ? `\n${around}` : ''}` }
}

/** Does the class keep an empty line between pieces of this part? */
function isSpaced({ text, found }: ClassChange, part: string): boolean {
  return found.source.pieces
    .filter((one) => one.part === part)
    .some((one, i) => i > 0 && isApart(text, one.start))
}

/** Is there an empty line above the one that `at` is in? */
function isApart(text: string, at: number): boolean {
  return /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(Math.max(0, at - 500), at))
}

/** Where a piece of a part that the class does not have yet begins with a new line. */
function placeOf({ text, found }: ClassChange, part: string): number {
  const { places, range } = found.source
  const at = places[part] ?? places['member'] ?? range.end
  const lineBreak = /\r?\n$/.exec(text.slice(Math.max(0, at - 2), at))
  if (lineBreak) return at - lineBreak[0].length
  return at === range.end ? at : endOfLine(text, at)
}

/** Behind a comment that ends the line, so that it stays with what it speaks of. */
function endOfLine(text: string, at: number): number {
  const rest = /^[ \t]*(?:\/\/[^\n]*)?(?=\r?\n|$)/.exec(text.slice(at, at + 500))
  return rest ? at + rest[0].replace(/\r$/, '').length : at
}

/** Do several pieces lie in this range, as variables of one declaration do? */
function isShared({ found }: ClassChange, start: number, end: number): boolean {
  const there = found.source.pieces.filter((one) => one.start === start && one.end === end)
  return there.length > 1
}

/** Pieces of properties that are gone, and of parts that a class no longer needs. */
function removals(
  change: ClassChange,
  own: ReadonlyMap<string, Piece>,
  kept: ReadonlySet<string>,
): readonly TextEdit[] {
  const { text, fresh, planned } = change
  const parts = new Set(partsOf(fresh))
  const silent = new Set(
    planned.members.flatMap(({ code, storedName }) => (code === null ? [storedName] : [])),
  )
  const edits: TextEdit[] = []
  for (const [key, piece] of own) {
    if (kept.has(key)) continue
    if (piece.property !== null && silent.has(piece.property)) continue
    const isClassPart = piece.property === null
    if (isClassPart && !parts.has(piece.part) && piece.says === undefined) continue
    const range = isShared(change, piece.start, piece.end)
      ? piece
      : fromLineEnd(text, wholeLines(text, piece))
    edits.push({ start: range.start, end: range.end, text: '' })
  }
  return edits
}

/** Several variables of one declaration share a range: it is replaced once, by all of them. */
function joined({ text }: ClassChange, edits: readonly TextEdit[]): readonly TextEdit[] {
  const byRange = new Map<string, TextEdit>()
  const inserted: TextEdit[] = []
  for (const edit of edits) {
    if (edit.start === edit.end) {
      inserted.push(edit)
      continue
    }
    const key = `${edit.start} ${edit.end}`
    const texts = [byRange.get(key)?.text ?? '', edit.text].filter((one) => one !== '')
    byRange.set(key, { ...edit, text: texts.join(`\n${indentAt(text, edit.start)}`) })
  }
  return [...byRange.values(), ...inserted]
}
