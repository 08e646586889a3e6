import type { Area, Note, ObjectTypeId, Rect } from '#core/model'
import { areaOf } from './scene/hit-test.ts'
import type { Scene } from './scene/scene.ts'

/** Room between an area's edge and what it holds, in canvas units; above it there is also the title. */
export const areaPadding = 32
export const areaTitleHeight = 40

/** The smallest size of each, in canvas units. */
export const smallestArea = { width: 160, height: 120 }
export const smallestNote = { width: 120, height: 72 }

/** Does the middle of a thing lie in this rectangle? */
export function holds(outer: Rect, { x, y, width, height }: Rect): boolean {
  const middle = { x: x + width / 2, y: y + height / 2 }
  return (
    middle.x >= outer.x &&
    middle.y >= outer.y &&
    middle.x <= outer.x + outer.width &&
    middle.y <= outer.y + outer.height
  )
}

/** The cards that belong to an area, in the order of the model: those whose middle lies in it. */
export function cardsOfArea(scene: Scene, area: Rect): ObjectTypeId[] {
  return [...scene.cards.values()].filter((card) => holds(area, card)).map(({ id }) => id)
}

/** The notes that belong to an area, by the same rule. */
export function notesOfArea(notes: readonly Note[], area: Rect): Note[] {
  return notes.filter((note) => holds(area, note))
}

/** The area that goes around these boxes, with room for its title; null when there are none. */
export function areaAround(boxes: Iterable<Rect>): Rect | null {
  const inner = areaOf(boxes)
  return (
    inner && {
      x: inner.x - areaPadding,
      y: inner.y - areaPadding - areaTitleHeight,
      width: inner.width + 2 * areaPadding,
      height: inner.height + 2 * areaPadding + areaTitleHeight,
    }
  )
}

/** Which edges of a rectangle are pulled. */
export type Edges = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }

type Size = { readonly width: number; readonly height: number }

/** A rectangle after some of its edges were pulled by so much; never smaller than `least`, and the other edges stay. */
export function pulled(rect: Rect, edges: Edges, by: { x: number; y: number }, least: Size): Rect {
  const width = Math.max(least.width, Math.round(rect.width + edges.x * by.x))
  const height = Math.max(least.height, Math.round(rect.height + edges.y * by.y))
  return {
    x: edges.x === -1 ? rect.x + rect.width - width : rect.x,
    y: edges.y === -1 ? rect.y + rect.height - height : rect.y,
    width,
    height,
  }
}

/** Areas as one reads them: in lines from the top, and in a line from the left. Those of a line overlap in height. */
export function inReadingOrder(areas: readonly Area[]): Area[] {
  const lines: Area[][] = []
  for (const area of [...areas].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && area.y < first.y + first.height / 2) line.push(area)
    else lines.push([area])
  }
  return lines.flatMap((line) => line.sort((a, b) => a.x - b.x || a.y - b.y))
}
