import type { KeyboardEvent } from 'react'
import type { ObjectTypeId, Point } from '#core/model'
import { deleteSelection, nothingSelected, selectAll, useDocument, useView } from '#app/state'
import { getCanvas } from '../canvas-state.ts'
import { placeCards } from '../commands.ts'
import { nudgeBend } from '../lines/bend-gestures.ts'
import type { Stage } from '../stage/stage.ts'
import { withoutLocked } from './drag-cards.ts'

const smallStep = 8
const bigStep = 40

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

type Command = (stage: Stage) => void

/** Keys that look. */
const looking: Readonly<Record<string, Command>> = {
  'mod+KeyA': () => selectAll('canvas'),
  Escape: () => useView.getState().select(nothingSelected, 'canvas'),
}

/** Keys that change the model. */
const changing: Readonly<Record<string, Command>> = {
  Delete: removeAndStay,
  Backspace: removeAndStay,
}

/** The focus stays on the canvas when the card that had it is gone. */
function removeAndStay(stage: Stage): void {
  const focused = document.activeElement
  if (!getCanvas().editing) deleteSelection('canvas')
  requestAnimationFrame(() => {
    if (!focused?.isConnected) stage.focus()
  })
}

/** Keys on the canvas itself, when no text field is active. */
export function onCanvasKeyDown(event: KeyboardEvent<HTMLElement>, stage: Stage): void {
  if (event.defaultPrevented || event.target instanceof HTMLInputElement) return
  const readOnly = useDocument.getState().following
  const arrow = arrows[event.key]
  const chord = chordOf(event)
  const command = looking[chord] ?? (readOnly ? undefined : changing[chord])
  if (command) command(stage)
  else if (arrow && !readOnly && event.altKey) {
    if (!nudgeBend(stage, arrow)) return
  } else if (arrow && !readOnly && !event.ctrlKey && !event.metaKey && !event.altKey) {
    if (!nudge(stage, arrow, event.shiftKey ? bigStep : smallStep)) return
  } else return
  event.preventDefault()
  event.stopPropagation()
}

type Chord = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'code'>

function chordOf({ ctrlKey, metaKey, shiftKey, altKey, code }: Chord): string {
  const mod = ctrlKey || metaKey ? 'mod+' : ''
  return `${mod}${shiftKey ? 'shift+' : ''}${altKey ? 'alt+' : ''}${code}`
}

/** Steps one after the other merge into one undo step as long as the same cards are moved. */
function nudge(stage: Stage, direction: Point, step: number): boolean {
  const { objectTypes } = useView.getState().selection
  const positions: Record<ObjectTypeId, Point> = {}
  for (const id of objectTypes) {
    const card = stage.scene().cards.get(id)
    if (card && !card.look.locked)
      positions[id] = { x: card.x + direction.x * step, y: card.y + direction.y * step }
  }
  if (objectTypes.length === 0) return false
  placeCards(withoutLocked(positions), { gesture: `nudge ${objectTypes.join(' ')}` })
  return true
}

export function middleOf(stage: Stage): Point {
  const { x, y, zoom } = stage.viewport()
  const { width, height } = stage.size()
  return { x: (width / 2 - x) / zoom - 100, y: (height / 2 - y) / zoom - 60 }
}
