import type { ObjectTypeId, Point, Rect } from '#core/model'
import { distanceTo } from '../routes/route.ts'
import type { Scene, SceneEdge } from './scene.ts'
import type { SceneCard } from './scene-card.ts'

/** The card at a point, the topmost where cards overlap: selected ones lie on top, later ones above earlier. */
export function cardAt(
  scene: Scene,
  { x, y }: Point,
  selected: ReadonlySet<ObjectTypeId> = new Set(),
): SceneCard | null {
  let found: SceneCard | null = null
  for (const card of scene.cards.values()) {
    if (x < card.x || y < card.y || x > card.x + card.width || y > card.y + card.height) continue
    if (!found || selected.has(card.id) || !selected.has(found.id)) found = card
  }
  return found
}

/** The relationship whose line passes within `reach` canvas units of a point, the nearest of several. */
export function edgeAt(scene: Scene, point: Point, reach: number): SceneEdge | null {
  let nearest: SceneEdge | null = null
  let best = reach
  for (const edge of scene.edges.values()) {
    const { left, right, top, bottom } = edge.route
    if (
      point.x < left - reach ||
      point.x > right + reach ||
      point.y < top - reach ||
      point.y > bottom + reach
    )
      continue
    const distance = distanceTo(edge.route, point)
    if (distance <= best) {
      best = distance
      nearest = edge
    }
  }
  return nearest
}

/** The cards that touch an area, in the order of the model. */
export function cardsIn(scene: Scene, area: Rect): SceneCard[] {
  return [...scene.cards.values()].filter(
    (card) =>
      card.x < area.x + area.width &&
      area.x < card.x + card.width &&
      card.y < area.y + area.height &&
      area.y < card.y + card.height,
  )
}

/** The area that holds these cards, or null when there are none. */
export function areaOf(cards: Iterable<Rect>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const card of cards) {
    left = Math.min(left, card.x)
    top = Math.min(top, card.y)
    right = Math.max(right, card.x + card.width)
    bottom = Math.max(bottom, card.y + card.height)
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top }
}
