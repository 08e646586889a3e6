import { clipAsSchema, clipOf, readClip, writeClip, type Clip } from '#core/workspace'
import { propertyOf, type ObjectTypeId, type Point } from '#core/model'
import { typeText, useDocument, useView } from '#app/state'
import type { Stage } from '../stage/stage.ts'

/** How object types are copied exactly; a Realm Object Schema lies beside it for every other program. */
export const clipFormat = 'application/x-tandem+json'

/** A menu gets only the text where the browser keeps no formats of a page's own: the same text means the same clip. */
let copiedLast: { readonly text: string; readonly clip: Clip } | null = null

/** The selected object types, with their cards where they stand now. */
export function selectedClip(stage: Stage): Clip {
  const { objectTypes } = useView.getState().selection
  const positions: Record<ObjectTypeId, Point> = {}
  for (const id of objectTypes) {
    const card = stage.scene().cards.get(id)
    if (card) positions[id] = { x: card.x, y: card.y }
  }
  return clipOf(useDocument.getState().session.document, new Set(objectTypes), positions)
}

/** Puts what is selected into the clipboard: object types, or a property as people type it. Returns whether it did. */
export function copySelection(stage: Stage, data: DataTransfer): boolean {
  const { objectTypes, property } = useView.getState().selection
  const { document } = useDocument.getState().session
  const [first] = objectTypes
  if (first === undefined) return false
  const copied = property && propertyOf(document.model.objectTypes.get(first), property)
  if (copied) {
    data.setData('text/plain', `${copied.name} ${typeText(document.model, copied)}`)
    return true
  }
  const clip = selectedClip(stage)
  const text = clipAsSchema(document, clip)
  data.setData('text/plain', text)
  data.setData(clipFormat, writeClip(clip))
  copiedLast = { text, clip }
  return true
}

/** The object types that were copied in this or another window, or null. */
export function clipIn(data: DataTransfer): Clip | null {
  const exact = data.getData(clipFormat)
  if (exact !== '') return readClip(exact)
  return copiedLast?.text === data.getData('text/plain') ? copiedLast.clip : null
}
