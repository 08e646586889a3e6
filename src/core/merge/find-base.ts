import { sameValue, undo, type History } from '#core/edits'
import { objectTypesOf, type Document } from '#core/model'

/** A document, and the steps that led to it, as a project file holds them. */
export type Past = { readonly document: Document; readonly history: History }

/**
 * The newest state that two versions have in common, found by taking back the steps of both; null where there is none
 * (other projects, or files that go back no further). Documents are compared by value, those with the same outline only.
 */
export function findBase(mine: Past, theirs: Past): Document | null {
  const own = statesOf(mine)
  const known = new Map<string, { readonly document: Document; readonly back: number }[]>()
  for (const [back, document] of statesOf(theirs).entries()) {
    const outline = outlineOf(document)
    known.set(outline, [...(known.get(outline) ?? []), { document, back }])
  }
  let best: { readonly document: Document; readonly back: number } | null = null
  for (const [i, document] of own.entries()) {
    if (best && best.back <= i) break
    const same = known.get(outlineOf(document))?.find((one) => sameValue(one.document, document))
    if (same && (!best || i + same.back < best.back)) best = { document, back: i + same.back }
  }
  return best?.document ?? null
}

/** The document as it is, as it was a step ago, two steps ago … An empty document is nobody’s past. */
function statesOf({ document, history }: Past): readonly Document[] {
  const states = [document]
  let session = { document, history: { ...history, future: [] }, revision: 0 }
  while (session.history.past.length > 0) {
    const before = undo(session)
    if (before.history.past.length !== session.history.past.length - 1) break
    if (before.revision === session.revision) break
    session = { ...before, history: { ...before.history, future: [] } }
    states.push(session.document)
  }
  return states.filter(({ model }) => model.order.length > 0)
}

/** A short text that two equal documents have in common and most others do not. */
function outlineOf({ model, layout, settings, code }: Document): string {
  const types = objectTypesOf(model).map(({ id, name, properties }) => [
    id,
    name,
    properties.length,
  ])
  const counts = [settings.suppressed.length, code.length, model.app.files.length]
  return JSON.stringify([types, Object.entries(layout.positions).sort(), counts])
}
