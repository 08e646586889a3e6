import type { Diagnostic } from '#core/diagnostics'
import type { ObjectTypeId, PropertyId, Mark } from '#core/model'
import { toEditorOffset } from '../surface/line-breaks.ts'
import type { EditorRange } from '../surface/lit-ranges.ts'

/** The innermost mark around an offset of the text, or null. Marks are sorted by start, inner after outer. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  let found: Mark | null = null
  for (const mark of marks) {
    if (mark.start > offset) break
    if (offset <= mark.end) found = mark
  }
  return found
}

/** What is selected, as far as one text can show it. */
export type LitPlace = {
  readonly property: PropertyId | null
  /** An object type to light as a whole where no property is selected: one that the text describes inline. */
  readonly inlined: ObjectTypeId | null
}

/** The editor ranges that speak of what is selected. */
export function rangesOf(
  source: string,
  marks: readonly Mark[],
  { property, inlined }: LitPlace,
): readonly EditorRange[] {
  const speaks = (mark: Mark): boolean =>
    property === null
      ? mark.objectType === inlined && mark.property === undefined
      : mark.property === property
  return marks.filter(speaks).map((mark) => editorRange(source, mark.start, mark.end))
}

/** Where the text begins to speak of an object type, as editor ranges. */
export function headsOf(
  source: string,
  marks: readonly Mark[],
  objectType: ObjectTypeId | null,
): readonly EditorRange[] {
  return marks
    .filter((mark) => mark.property === undefined && mark.objectType === objectType)
    .map(({ start }) => editorRange(source, start, start))
}

/** A diagnostic with its place in the editor; null for one that is about the text as a whole. */
export type LocatedDiagnostic = {
  readonly diagnostic: Diagnostic
  readonly range: EditorRange | null
}

/**
 * Finds where each diagnostic belongs: by its own span when that lies in this text, else by the mark of its property
 * (while `marks` fit the text). Diagnostics of the other text of the same collection are left out.
 */
export function locateDiagnostics(
  source: string,
  diagnostics: readonly Diagnostic[],
  marks: readonly Mark[],
  belongs: (file: string) => boolean,
): readonly LocatedDiagnostic[] {
  return diagnostics
    .filter(({ where }) => where.span === undefined || belongs(where.span.file))
    .map((diagnostic) => ({ diagnostic, range: rangeOf(source, diagnostic, marks) }))
}

function rangeOf(
  source: string,
  { where }: Diagnostic,
  marks: readonly Mark[],
): EditorRange | null {
  if (where.span) return editorRange(source, where.span.start, where.span.end)
  if (where.property === undefined) return null
  const mark = marks.find(({ property }) => property === where.property)
  return mark ? editorRange(source, mark.start, mark.end) : null
}

function editorRange(source: string, start: number, end: number): EditorRange {
  return { from: toEditorOffset(source, start), to: toEditorOffset(source, end) }
}
