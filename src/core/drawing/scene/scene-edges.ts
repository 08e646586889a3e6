import { rowCentre } from '../card-box.ts'
import type { RelationEdge } from '../edges.ts'
import type { Line } from '../routes/ends.ts'
import type { Route } from '../routes/route.ts'
import { router } from '../routes/router.ts'
import type { ObjectTypeId, Point } from '#core/model'
import type { SceneCard } from './scene-card.ts'
import { edgesOn, type SceneEdge, type SceneInput } from './scene.ts'

type Wanted = {
  readonly edge: RelationEdge & { readonly id: string }
  readonly line: Line & SceneEnds
}

type SceneEnds = { readonly from: SceneCard; readonly to: SceneCard }

const straight: readonly Point[] = []

/** The lines between cards, one set after the other, each line kept while its cards and its route are. */
export function edgeKeeper(): (
  cards: ReadonlyMap<ObjectTypeId, SceneCard>,
  input: Pick<SceneInput, 'bends' | 'moving'>,
) => ReadonlyMap<string, SceneEdge> {
  const route = router()
  let kept: ReadonlyMap<string, SceneEdge> = new Map()
  let before: Ground | null = null
  let routes: ReadonlyMap<string, Route> = new Map()
  return (cards, { bends, moving = false }) => {
    const wanted = [...cards.values()].flatMap((from) => wantedBy(from, cards, bends))
    const ground = { cards, wanted, moving }
    if (!before || !isSameGround(before, ground))
      routes = route({ lines: wanted.map(({ line }) => line), cards: cards.values(), moving })
    before = ground
    const next = new Map<string, SceneEdge>()
    for (const { edge, line } of wanted) {
      const way = routes.get(line.id)
      if (!way) continue
      const { from, to } = line
      const known = kept.get(edge.id)
      const stays = known?.from === from && known.to === to && known.route === way
      next.set(edge.id, stays ? known : { ...edge, from, to, route: way })
    }
    return (kept = next)
  }
}

type Ground = {
  readonly cards: ReadonlyMap<ObjectTypeId, SceneCard>
  readonly wanted: readonly Wanted[]
  readonly moving: boolean
}

/** Would every line find the same way again? What a card says may have changed, not where it and its rows stand. */
function isSameGround(before: Ground, now: Ground): boolean {
  if (before.moving || now.moving || before.wanted.length !== now.wanted.length) return false
  if (before.cards.size !== now.cards.size) return false
  for (const [id, card] of now.cards) {
    const known = before.cards.get(id)
    if (!known || (known !== card && !isSameBox(known, card))) return false
  }
  return now.wanted.every(({ line }, index) => {
    const known = before.wanted[index]?.line
    return (
      known !== undefined &&
      known.id === line.id &&
      known.from.id === line.from.id &&
      known.to.id === line.to.id &&
      known.rowY === line.rowY &&
      known.bends === line.bends
    )
  })
}

const isSameBox = (a: SceneCard, b: SceneCard): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

function wantedBy(
  from: SceneCard,
  cards: ReadonlyMap<ObjectTypeId, SceneCard>,
  bends: SceneInput['bends'],
): readonly Wanted[] {
  return edgesOn(from).flatMap((edge) => {
    const to = cards.get(edge.target)
    if (!to) return []
    const rowY = rowCentre(from.rows, edge.id)
    // A line of a nested row is one of several of its property, and no bend is its alone.
    const through = (edge.id === edge.property && bends?.[edge.property]) || straight
    return [{ edge, line: { id: edge.id, from, to, rowY, bends: through } }]
  })
}
