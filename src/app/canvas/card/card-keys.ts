import type { KeyboardEvent } from 'react'
import type { CardRow, CardRows } from '#core/drawing'
import type { ObjectType } from '#core/model'
import { deleteProperty } from '#app/state'
import { setCanvas, toggleFolded } from '../canvas-state.ts'
import { moveProperty } from '../commands.ts'

/**
 * Keys on a card and its rows. Enter goes into the rows, the arrows go up and down, Escape goes back to the card;
 * F2 (or Enter on a row) types over it. What is not handled here goes on to the canvas.
 */
export function onCardKeyDown(
  event: KeyboardEvent<HTMLElement>,
  type: ObjectType,
  { shown }: CardRows,
  readOnly: boolean,
): void {
  if (event.target instanceof HTMLInputElement) return
  const card = event.currentTarget
  const element = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
  const row = shown.find(({ key }) => key === element?.dataset['row'])
  const handled = row ? onRowKey(event, card, row, readOnly) : onOwnKey(event, card, type, readOnly)
  if (!handled) return
  event.preventDefault()
  event.stopPropagation()
}

function onOwnKey(
  event: KeyboardEvent,
  card: HTMLElement,
  type: ObjectType,
  readOnly: boolean,
): boolean {
  if (event.target !== card) {
    if (event.key === 'Escape') return focusOn(card)
    if (event.key === 'ArrowUp') return focusOn([...stopsOf(card)].at(-2))
    return false
  }
  if (event.key === 'Enter') return focusOn(stopsOf(card)[0])
  if (event.key === 'F2' && !readOnly) {
    setCanvas({ editing: { objectType: type.id, part: 'typeName' } })
    return true
  }
  return false
}

function onRowKey(
  event: KeyboardEvent,
  card: HTMLElement,
  { key, owner: type, property, nest }: CardRow,
  readOnly: boolean,
): boolean {
  const folds = nest !== null && event.key === (nest === 'open' ? 'ArrowLeft' : 'ArrowRight')
  if (folds) {
    toggleFolded(key)
    return true
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (event.altKey && event.shiftKey) return false
  if (step !== 0 && event.altKey) {
    if (!readOnly) moveProperty(type.id, property.id, type.properties.indexOf(property) + step)
    return true
  }
  if (step !== 0) return focusBeside(card, event.target as HTMLElement, step)
  if (event.key === 'Escape') return focusOn(card)
  if (readOnly) return false
  if (event.key === 'Enter' || event.key === 'F2') {
    const part = event.shiftKey ? 'propertyType' : 'propertyName'
    setCanvas({ editing: { objectType: type.id, property: property.id, part, row: key } })
    return true
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    focusBeside(card, event.target as HTMLElement, 1)
    deleteProperty(type.id, property.id, 'canvas')
    return true
  }
  return false
}

/** Where the arrows stop inside a card: each row, then the buttons below them. */
function stopsOf(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('[data-row], [data-stop]')]
}

function focusBeside(card: HTMLElement, from: HTMLElement, step: number): boolean {
  const stops = stopsOf(card)
  const to = stops[stops.indexOf(from) + step]
  return focusOn(to ?? (step < 0 ? card : from))
}

function focusOn(element: HTMLElement | undefined): boolean {
  element?.focus({ preventScroll: true })
  return element !== undefined
}
