import type { Model, ObjectTypeId, Point } from '#core/model'
import { cardBox, type Box } from '#core/drawing'
import { connectedGroups, neighboursIn, type Neighbours } from './components.ts'
import { findRoom, type PlacedBox } from './find-room.ts'
import { packBlocks } from './pack-blocks.ts'
import { packColumns } from './pack-columns.ts'

type Positions = Readonly<Record<ObjectTypeId, Point>>

const blockGap = 96
/** A group up to this size looks for room beside what it is related to; larger ones go below everything. */
const smallGroup = 12

/**
 * Positions for every card that has none in `positions`, and for no other. Cards that hang together stand
 * together; lone ones share a block; a small group goes beside the placed card it is related to. No card
 * covers another. Time: near linear in the number of cards and relationships, so that it can run at once.
 */
export function packCards(model: Model, positions: Positions): Record<ObjectTypeId, Point> {
  const members = model.order.filter((id) => !positions[id] && model.objectTypes.get(id))
  const placed: Record<ObjectTypeId, Point> = {}
  if (members.length === 0) return placed
  const taken = takenBoxes(model, positions)
  const neighbours = neighboursIn(model)
  const boxOf = boxesOf(model)
  const rest: { ids: readonly ObjectTypeId[]; points: readonly Point[]; box: Box }[] = []
  for (const ids of blocksOf(members, neighbours)) {
    const packed = packColumns(ids.map(boxOf))
    const anchor = ids.length <= smallGroup ? anchorOf(ids, neighbours, taken) : undefined
    const room = anchor && findRoom(packed.box, anchor, [...taken.values()])
    if (room) put(ids, packed.points, room)
    else rest.push({ ids, points: packed.points, box: packed.box })
  }
  const origin = below(taken)
  const corners = packBlocks(
    rest.map(({ box }) => box),
    blockGap,
  )
  rest.forEach(({ ids, points }, index) => {
    const corner = corners[index] ?? { x: 0, y: 0 }
    put(ids, points, { x: origin.x + corner.x, y: origin.y + corner.y })
  })
  return placed

  function put(ids: readonly ObjectTypeId[], points: readonly Point[], at: Point): void {
    ids.forEach((id, index) => {
      const point = points[index] ?? { x: 0, y: 0 }
      placed[id] = { x: at.x + point.x, y: at.y + point.y }
      taken.set(id, { ...placed[id], ...boxOf(id) })
    })
  }
}

function boxesOf(model: Model): (id: ObjectTypeId) => Box {
  return (id) => {
    const type = model.objectTypes.get(id)
    return type ? cardBox(type, model) : { width: 0, height: 0 }
  }
}

function takenBoxes(model: Model, positions: Positions): Map<ObjectTypeId, PlacedBox> {
  const taken = new Map<ObjectTypeId, PlacedBox>()
  for (const id of model.order) {
    const type = model.objectTypes.get(id)
    const point = positions[id]
    if (type && point) taken.set(id, { ...point, ...cardBox(type, model) })
  }
  return taken
}

/** Groups that hang together; all cards without any relationship make one block. */
function blocksOf(members: readonly ObjectTypeId[], neighbours: Neighbours): ObjectTypeId[][] {
  const groups = connectedGroups(members, neighbours)
  const alone = groups.filter(([id]) => id !== undefined && neighbours.get(id)?.length === 0)
  const together = groups.filter(([id]) => id !== undefined && neighbours.get(id)?.length !== 0)
  return alone.length === 0 ? together : [...together, alone.flat()]
}

function anchorOf(
  ids: readonly ObjectTypeId[],
  neighbours: Neighbours,
  taken: ReadonlyMap<ObjectTypeId, PlacedBox>,
): PlacedBox | undefined {
  for (const id of ids)
    for (const neighbour of neighbours.get(id) ?? []) {
      const box = taken.get(neighbour)
      if (box) return box
    }
  return undefined
}

/** The corner below everything that stands, or the origin. */
function below(taken: ReadonlyMap<ObjectTypeId, PlacedBox>): Point {
  if (taken.size === 0) return { x: 0, y: 0 }
  let left = Infinity
  let bottom = -Infinity
  for (const box of taken.values()) {
    left = Math.min(left, box.x)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: bottom + blockGap }
}
