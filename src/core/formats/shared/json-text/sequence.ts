import { createScanner } from 'jsonc-parser'
import { arrayGapOf, type Layout } from './style.ts'

/** One part of a bracketed sequence in a source: the trivia around it, and its place. */
export type Slot = { readonly start: number; readonly end: number }

/** A part of the sequence to write: one that the source has (by index), or a new one. */
export type Part = { readonly from: number | null; readonly text: string }

const comma = 5

/**
 * Rewrites a bracketed, comma-separated sequence, keeping the trivia before and after every part that stays.
 * `slots` are the parts in the source between `start` (the open bracket) and `end` (behind the close bracket).
 */
export function rewriteSequence(
  text: string,
  range: { readonly start: number; readonly end: number },
  slots: readonly Slot[],
  parts: readonly Part[],
  place: { readonly layout: Layout; readonly depth: number },
): string {
  const open = text[range.start] ?? ''
  const close = text[range.end - 1] ?? ''
  if (parts.length === 0 && slots.length > 0) return open + close
  const trivia = slots.map((slot, i) => triviaAround(text, range, slots, slot, i))
  const lastSlot = slots.at(-1)
  const tail = lastSlot
    ? withoutComma(text.slice(lastSlot.end, range.end - 1))
    : text.slice(range.start + 1, range.end - 1)
  const isCramped = open === '[' && slots.length === 1 && trivia[0]?.lead === ''
  const sibling = isCramped
    ? arrayGapOf(text)
    : slots.length > 0
      ? whitespaceOf(trivia[slots.length > 1 ? 1 : 0]?.lead ?? '')
      : null
  const newLine = place.layout.eol + place.layout.unit.repeat(place.depth)
  const lead = sibling ?? newLine + place.layout.unit
  const firstLead = whitespaceOf(trivia[0]?.lead ?? '')
  const close0 = slots.length === 0 && parts.length > 0 ? newLine : tail
  const body = parts.map((part, i) => {
    const around = part.from === null ? null : trivia[part.from]
    if (!around) return lead + part.text
    const isMovedUp = i === 0 && around.lead.trim() === ''
    return (isMovedUp ? firstLead : around.lead) + part.text + around.trail
  })
  return open + body.join(',') + close0 + close
}

/** Does the source lay this sequence out on one line? An empty one does not say. */
export function isInline(text: string, range: Slot, slots: readonly Slot[]): boolean {
  const first = slots[0]
  return first !== undefined && !text.slice(range.start, first.start).includes('\n')
}

function triviaAround(text: string, range: Slot, slots: readonly Slot[], slot: Slot, i: number) {
  const previous = slots[i - 1]
  const next = slots[i + 1]
  const before = previous
    ? text.slice(previous.end, slot.start)
    : text.slice(range.start + 1, slot.start)
  const after = next ? text.slice(slot.end, next.start) : ''
  return {
    lead: previous ? before.slice(commaIn(before) + 1) : before,
    trail: next ? after.slice(0, commaIn(after)) : '',
  }
}

function commaIn(gap: string): number {
  const scanner = createScanner(gap, false)
  for (let token: number = scanner.scan(); scanner.getTokenLength() > 0; token = scanner.scan())
    if (token === comma) return scanner.getTokenOffset()
  return gap.length
}

function withoutComma(gap: string): string {
  const at = commaIn(gap)
  return gap.slice(0, at) + gap.slice(at + 1)
}

function whitespaceOf(lead: string): string {
  return /\s*$/.exec(lead)?.[0] ?? ''
}
