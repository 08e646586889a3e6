import type { Edit } from '#core/edits'
import {
  detailLevels,
  swatches,
  type AreaId,
  type NoteId,
  type Rect,
  type Swatch,
} from '#core/model'
import type { Step, Target } from './step.ts'

type DrawingKind =
  'placeCards' | 'setCardLooks' | 'bendLines' | 'putNotes' | 'putAreas' | 'setDrawingStyle'

/** What a step means where it is about how the model is drawn. */
export const drawingMakers: { readonly [K in DrawingKind]: (target: Target) => Edit<K> } = {
  placeCards: ({ type, step }) => ({
    kind: 'placeCards',
    positions: { [type.id]: step.choice % 3 === 0 ? null : { x: step.choice, y: step.pick } },
  }),
  setCardLooks: ({ type, step }) => ({
    kind: 'setCardLooks',
    looks: { [type.id]: step.choice % 3 === 0 ? null : { color: swatchOf(step), locked: true } },
  }),
  bendLines: ({ property, step }) => ({
    kind: 'bendLines',
    bends: { [property.id]: step.choice % 3 === 0 ? null : [{ x: step.choice, y: step.pick }] },
  }),
  putNotes: ({ step }) => {
    const id = `n${step.choice % 2}` as NoteId
    const note = { id, ...rectOf(step), text: step.name, color: swatchOf(step) }
    return { kind: 'putNotes', notes: { [id]: step.pick % 3 === 0 ? null : note } }
  },
  putAreas: ({ step }) => {
    const id = `a${step.choice % 2}` as AreaId
    const area = { id, ...rectOf(step), title: step.name, color: swatchOf(step) }
    return { kind: 'putAreas', areas: { [id]: step.pick % 3 === 0 ? null : area } }
  },
  setDrawingStyle: ({ step }) => ({
    kind: 'setDrawingStyle',
    style: {
      detail: detailLevels[step.choice % detailLevels.length] ?? 'all',
      embedded: step.pick % 2 === 0 ? 'cards' : 'nested',
      lineNames: step.pickProperty % 2 === 0,
    },
  }),
}

function swatchOf({ choice }: Step): Swatch {
  return swatches[choice % swatches.length] ?? 'grey'
}

function rectOf({ choice, pick }: Step): Rect {
  return { x: choice, y: pick, width: 200 + pick, height: 100 + choice }
}
