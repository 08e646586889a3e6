import type { Layout, ObjectTypeId } from '#core/model'
import { useDocument } from '#app/state'

/** The object types whose cards are hidden. */
export function hiddenTypes(): ObjectTypeId[] {
  const { model, layout } = useDocument.getState().session.document
  return hiddenIn(layout.cards).filter((id) => model.objectTypes.has(id))
}

export function useHiddenCount(): number {
  return useDocument(({ session }) => {
    const { objectTypes } = session.document.model
    return hiddenIn(session.document.layout.cards).filter((id) => objectTypes.has(id)).length
  })
}

const hiddenIn = (looks: Layout['cards']): ObjectTypeId[] =>
  (Object.keys(looks) as ObjectTypeId[]).filter((id) => looks[id]?.hidden)
