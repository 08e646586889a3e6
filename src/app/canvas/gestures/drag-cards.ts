import { areaOf, cardsIn } from '#core/drawing'
import { snapToGrid, snapToOthers } from '#core/layout'
import type { ObjectTypeId, Point, Rect } from '#core/model'
import { useDocument } from '#app/state'
import { getCanvas, setCanvas } from '../canvas-state.ts'
import { duplicateTo } from '../clipboard/paste.ts'
import { placeCards } from '../commands.ts'
import type { Stage } from '../stage/stage.ts'

type Positions = Readonly<Record<ObjectTypeId, Point>>

/** How near a card has to come to a line to be drawn to it, in CSS pixels. */
const reachOnScreen = 6
const gridStep = 8

/** Alt when a drag begins makes a duplicate; Alt during a drag lets cards go where they are dragged. */
const alt = { atPress: false, now: false }

/** Watches the Alt key until the returned function is called. */
export function watchAlt(): () => void {
  const controller = new AbortController()
  const listen = { capture: true, signal: controller.signal }
  const press = (event: PointerEvent): void => {
    alt.atPress = event.altKey
    alt.now = event.altKey
  }
  const move = (event: PointerEvent): void => {
    alt.now = event.altKey
  }
  window.addEventListener('pointerdown', press, listen)
  window.addEventListener('pointermove', move, listen)
  return () => controller.abort()
}

/** Shows cards where they are dragged to, drawn to lines of other cards or to the grid. Locked ones stay. */
export function carryCards(stage: Stage, positions: Positions): void {
  const free = alt.atPress ? positions : withoutLocked(positions)
  const { moving, guides } = alt.now && !alt.atPress ? asTheyAre(free) : snapped(stage, free)
  setCanvas({ moving, guides })
}

/** Leaves the dragged cards where they are shown, or puts duplicates there. */
export function dropCards(stage: Stage): void {
  const { moving } = getCanvas()
  if (moving && alt.atPress) duplicateTo(stage, moving)
  else if (moving) placeCards(moving)
  setCanvas({ moving: null, guides: [] })
}

/** Only the cards that may be moved. */
export function withoutLocked(positions: Positions): Positions {
  const looks = useDocument.getState().session.document.layout.cards
  const entries = Object.entries(positions) as [ObjectTypeId, Point][]
  return Object.fromEntries(entries.filter(([id]) => !looks[id]?.locked))
}

type Shown = {
  readonly moving: Positions
  readonly guides: ReturnType<typeof snapToOthers>['guides']
}

const asTheyAre = (positions: Positions): Shown => ({
  moving: movedBy(positions, { x: 0, y: 0 }),
  guides: [],
})

function snapped(stage: Stage, positions: Positions): Shown {
  const { cards } = stage.scene()
  const boxes = (Object.entries(positions) as [ObjectTypeId, Point][]).flatMap(
    ([id, { x, y }]): Rect[] => {
      const card = cards.get(id)
      return card ? [{ x, y, width: card.width, height: card.height }] : []
    },
  )
  const area = areaOf(boxes)
  if (!area) return asTheyAre(positions)
  const others = cardsIn(stage.scene(), inView(stage)).filter(({ id }) => !positions[id])
  const reach = reachOnScreen / stage.viewport().zoom
  const { by, guides } = snapToOthers(area, others, reach)
  const grid = getCanvas().snapping ? snapToGrid(area, gridStep) : area
  const step = { x: by.x ?? grid.x - area.x, y: by.y ?? grid.y - area.y }
  return { moving: movedBy(positions, step), guides }
}

function inView(stage: Stage): Rect {
  const { x, y, zoom } = stage.viewport()
  const { width, height } = stage.size()
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

function movedBy(positions: Positions, by: Point): Positions {
  const entries = Object.entries(positions) as [ObjectTypeId, Point][]
  return Object.fromEntries(
    entries.map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]),
  )
}
