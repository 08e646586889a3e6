import type { Piece, ReadClass } from '../reading/file-reading.ts'
import type { ClassChange } from './class-change.ts'
import { factsOf } from './facts.ts'
import { insertion, written } from './insertion.ts'
import { patched } from './patch.ts'
import { fromLineEnd, indentAt, wholeLines, type TextEdit } from './text-edit.ts'

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
  { start, end, part, property, keeps = '' }: Piece,
  piece: Piece,
  isOld: boolean,
): TextEdit {
  const { text, before } = change
  const fresh = written(change, piece, start)
  const whole = keeps === '' ? fresh : fresh.slice(0, -1) + keeps + fresh.slice(-1)
  const said = before?.source.pieces.find((one) => one.part === part && one.property === property)
  if (!before || !said || isOld || isShared(change, start, end)) return { start, end, text: whole }
  const old = before.text.slice(said.start, said.end)
  return { start, end, text: patched(text.slice(start, end), old, fresh) ?? whole }
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
