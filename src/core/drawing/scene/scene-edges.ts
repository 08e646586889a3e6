import { rowCentre } from '../card-box.ts'
import type { RelationEdge } from '../edges.ts'
import type { Line } from '../routes/ends.ts'
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
  return (cards, { bends, moving = false }) => {
    const wanted = [...cards.values()].flatMap((from) => wantedBy(from, cards, bends))
    const routes = route({ lines: wanted.map(({ line }) => line), cards: cards.values(), moving })
    const next = new Map<string, SceneEdge>()
    for (const { edge, line } of wanted) {
      const way = routes.get(line.id)
      if (!way) continue
      const { from, to } = line
      const before = kept.get(edge.id)
      const stays = before?.from === from && before.to === to && before.route === way
      next.set(edge.id, stays ? before : { ...edge, from, to, route: way })
    }
    return (kept = next)
  }
}

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
