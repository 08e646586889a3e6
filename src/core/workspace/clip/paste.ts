import { copiesOf, type Edit } from '#core/edits'
import {
  indexOf,
  type CardLook,
  type Document,
  type IdSource,
  type Model,
  type ObjectTypeId,
  type Point,
  type ValueType,
} from '#core/model'
import type { Clip } from './clip.ts'

/** The step that brings copied object types in, and what they are called by there. */
export type Pasted = { readonly edits: readonly Edit[]; readonly ids: readonly ObjectTypeId[] }

/**
 * Copies of what was taken, as edits of this document. An object type they refer to is found by its id, else by its
 * name; a link to one that is not there becomes what it stores, the primary key. Cards keep their places among each
 * other and move by what `move` says of their top left corner; a card that was locked is free.
 */
export function pasteClip(
  { model }: Document,
  clip: Clip,
  ids: IdSource,
  move: (corner: Point) => Point,
): Pasted {
  const copies = copiesOf(model, clip.objectTypes, ids, (target) => elsewhere(model, clip, target))
  if (copies.length === 0) return { edits: [], ids: [] }
  const corner = cornerOf(Object.values(clip.positions))
  const to = move(corner)
  const positions: Record<ObjectTypeId, Point> = {}
  const looks: Record<ObjectTypeId, CardLook> = {}
  copies.forEach((copy, index) => {
    const from = clip.objectTypes[index]?.id
    const point = from && clip.positions[from]
    const { locked: _, ...look } = (from && clip.cards[from]) ?? {}
    if (point)
      positions[copy.id] = {
        x: Math.round(point.x - corner.x + to.x),
        y: Math.round(point.y - corner.y + to.y),
      }
    if (Object.keys(look).length > 0) looks[copy.id] = look
  })
  const added = copies.map(({ id }) => id)
  return {
    ids: added,
    edits: [
      {
        kind: 'putObjectTypes',
        objectTypes: Object.fromEntries(copies.map((copy) => [copy.id, copy])),
        order: [...model.order, ...added],
      },
      ...(Object.keys(positions).length > 0 ? [{ kind: 'placeCards', positions } as const] : []),
      ...(Object.keys(looks).length > 0 ? [{ kind: 'setCardLooks', looks } as const] : []),
    ],
  }
}

function elsewhere(model: Model, { outsiders }: Clip, id: ObjectTypeId): ValueType {
  const outsider = outsiders.find((one) => one.id === id)
  const named = outsider && indexOf(model).byName.get(outsider.name)?.[0]
  const type = named && model.objectTypes.get(named)
  if (type) return { kind: type.kind === 'embedded' ? 'embedded' : 'link', target: type.id }
  if (outsider?.key) return { kind: 'primitive', primitive: outsider.key }
  return { kind: 'unresolved', typeName: outsider?.name ?? 'Unknown' }
}

function cornerOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 }
  return {
    x: Math.min(...points.map(({ x }) => x)),
    y: Math.min(...points.map(({ y }) => y)),
  }
}
