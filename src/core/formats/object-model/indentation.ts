import type { Model, ObjectTypeId } from '#core/model'

/** The white space that the client file puts before the line on which this object type starts. */
export function indentationOf(model: Model, id: ObjectTypeId): string {
  const gap = gapsOf(model).get(id)
  return gap === undefined ? '' : indentationAfter(gap)
}

/** The white space at the start of the last line of `gap`; nothing when it has one line only. */
export function indentationAfter(gap: string): string {
  const line = gap.slice(gap.lastIndexOf('\n') + 1)
  return gap.includes('\n') ? (/^[ \t]*/.exec(line)?.[0] ?? '') : ''
}

/** The text with `prefix` before every line but the first and empty ones. JSON strings hold no line breaks. */
export function indent(text: string, prefix: string): string {
  return prefix === '' ? text : text.replace(/\n(?!\r?\n|\r?$)/g, `\n${prefix}`)
}

/**
 * Takes `prefix` off every line but the first, and says what was taken: nothing from a text that `indent` could not
 * restore byte for byte.
 */
export function outdent(text: string, prefix: string): { text: string; prefix: string } {
  const out = text.replaceAll(`\n${prefix}`, '\n')
  return indent(out, prefix) === text ? { text: out, prefix } : { text, prefix: '' }
}

type Spelling = NonNullable<Model['spelling']['object-model']>

const known = new WeakMap<Spelling, ReadonlyMap<ObjectTypeId, string>>()
const none: ReadonlyMap<ObjectTypeId, string> = new Map()

function gapsOf(model: Model): ReadonlyMap<ObjectTypeId, string> {
  const spelling = model.spelling['object-model']
  if (!spelling) return none
  const gaps =
    known.get(spelling) ??
    new Map(spelling.gaps.map(({ objectType, before }) => [objectType, before]))
  known.set(spelling, gaps)
  return gaps
}
