import type { Diagnostic } from '#core/diagnostics'
import type { CollectionTexts } from '#core/formats'
import type { Mark, Model, ObjectTypeId } from '#core/model'
import { clientText, serverNotes, serverProblems, serverTexts } from '../texts/derive-texts.ts'

const none: readonly Diagnostic[] = []

/**
 * What is odd in the texts of one object type and cannot be seen in the model: how its server's text is written, and
 * what one side keeps that the other cannot be told. Each at the node it is about.
 */
export function textProblems(model: Model, id: ObjectTypeId): readonly Diagnostic[] {
  const type = model.objectTypes.get(id)
  if (!type) return none
  const notes = [...serverNotes(model, id), ...clientText(model, id).diagnostics]
  // A text that was never read is our own, and nothing is odd about it.
  if (!type.spelling['app-services']) return notes
  const texts = serverTexts(model, id)
  const odd = serverProblems(model, id)
  if (!texts || odd.length === 0) return notes
  return [...odd.map((diagnostic) => atNode(diagnostic, id, texts)), ...notes]
}

/** The reader speaks of places in a text; the marks of that text say which node of the model is there. */
function atNode(diagnostic: Diagnostic, id: ObjectTypeId, texts: CollectionTexts): Diagnostic {
  const { span } = diagnostic.where
  const written = span?.file.endsWith('relationships.json') ? texts.relationships : texts.schema
  const mark = span && innermost(written?.marks() ?? [], span.start)
  const where = mark
    ? { objectType: mark.objectType, ...(mark.property ? { property: mark.property } : {}), span }
    : { objectType: id, ...(span ? { span } : {}) }
  return { ...diagnostic, where }
}

/** The innermost mark around an offset: marks are sorted by start, inner ones after outer ones. */
function innermost(marks: readonly Mark[], offset: number): Mark | undefined {
  return marks.findLast(({ start, end }) => start <= offset && offset < end)
}
