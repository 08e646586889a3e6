import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js'
import { type Box } from '#core/drawing'
import { connectedGroups, packBlocks, packColumns, separate } from '#core/layout'
import type { LayoutCard, LayoutGraph, LayoutResult, LayoutShape } from './layout-work.ts'
import { goodAspect, waysToLayOut } from './layout-ways.ts'
import type { Task } from '../serve-worker.ts'

type Point = { readonly x: number; readonly y: number }
type Placed = {
  readonly cards: readonly LayoutCard[]
  readonly points: readonly Point[]
  readonly box: Box
}

const groupGap = 120

/**
 * Lays out each group of cards that hang together on its own, layer by layer, and packs the groups to a screen's
 * aspect. A group whose layers make a strip nobody can read is stacked into columns in layer order instead.
 * Progress counts cards. Stops at once when `task.signal` is aborted.
 */
export async function layOutGraph(
  graph: LayoutGraph,
  makeElk: () => ELK,
  { signal, report }: Task,
): Promise<LayoutResult> {
  const elk = makeElk()
  const stop = (): void => elk.terminateWorker()
  signal.addEventListener('abort', stop)
  try {
    const placed: Placed[] = []
    let done = 0
    for (const group of groupsOf(graph)) {
      signal.throwIfAborted()
      placed.push(await layOutGroup(group, graph.shape ?? 'right', elk, signal))
      done += group.cards.length
      report({ done, total: graph.cards.length })
    }
    return packGroups(placed)
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}

/** Groups that hang together, with the links inside each; all lone cards make one group without links. */
function groupsOf({ cards, links }: LayoutGraph): LayoutGraph[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const neighbours = new Map<string, string[]>(cards.map(({ id }) => [id, []]))
  const inside = links.filter(({ source, target }) => byId.has(source) && byId.has(target))
  for (const { source, target } of inside) {
    if (source === target) continue
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  const groups = connectedGroups([...byId.keys()], neighbours)
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)))
  const linksOf = new Map<readonly string[], LayoutGraph['links'][number][]>()
  for (const link of inside) {
    const group = groupOf.get(link.source)
    if (!group || link.source === link.target) continue
    const known = linksOf.get(group)
    if (known) known.push(link)
    else linksOf.set(group, [link])
  }
  const alone = groups.filter((group) => group.length === 1).flat()
  const together = groups.filter((group) => group.length > 1)
  const cardsOf = (group: readonly string[]) => group.flatMap((id) => byId.get(id) ?? [])
  const result = together.map((group) => ({
    cards: cardsOf(group),
    links: linksOf.get(group) ?? [],
  }))
  return alone.length === 0 ? result : [...result, { cards: cardsOf(alone), links: [] }]
}

async function layOutGroup(
  { cards, links }: LayoutGraph,
  shape: LayoutShape,
  elk: ELK,
  signal: AbortSignal,
): Promise<Placed> {
  if (links.length === 0) return { cards, ...packColumns(cards) }
  const edges = links.map(({ source, target }, index) => ({
    id: `e${index}`,
    sources: [source],
    targets: [target],
  }))
  let best: ElkNode | null = null
  for (const layoutOptions of waysToLayOut(cards, shape)) {
    const children = cards.map(({ id, width, height }) => ({ id, width, height }))
    try {
      const work = elk.layout({ id: 'group', layoutOptions, children, edges })
      const result = await untilAborted(work, signal)
      if (!best || screenFor(result) < screenFor(best)) best = result
    } catch (error) {
      // ELK runs out of stack on the most tangled of large groups; columns are still better than nothing.
      if (signal.aborted) throw error
    }
  }
  if (!best) return { cards, ...packColumns(cards) }
  return shape === 'force' ? apart(cards, best) : readable(cards, best, shape)
}

/** The height of the smallest screen that shows all of it. */
function screenFor({ width = 0, height = 0 }: ElkNode): number {
  return Math.max(width / goodAspect, height)
}

/** A terminated worker never answers, so waiting for it has to end by the signal. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error('The layout was cancelled.'))
    signal.addEventListener('abort', giveUp)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}

/** A short chain is read best as a line. */
const smallGroup = 12
const narrowest = 0.5
const widest = 3

function readable(cards: readonly LayoutCard[], result: ElkNode, shape: LayoutShape): Placed {
  const found = new Map(result.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
  const width = result.width ?? 0
  const height = result.height ?? 0
  const fits = width > height * narrowest && width < height * widest
  if (fits || cards.length <= smallGroup)
    return {
      cards,
      points: cards.map(({ id }) => found.get(id) ?? { x: 0, y: 0 }),
      box: { width, height },
    }
  return foldLayers(cards, found, shape)
}

/** Keeps the order of the layers, and the order in them, and breaks the strip into columns. */
function foldLayers(
  cards: readonly LayoutCard[],
  found: ReadonlyMap<string, Point>,
  shape: LayoutShape,
): Placed {
  const order = ({ id }: LayoutCard): readonly [number, number] => {
    const { x, y } = found.get(id) ?? { x: 0, y: 0 }
    if (shape === 'left') return [-x, y]
    return shape === 'down' ? [y, x] : shape === 'up' ? [-y, x] : [x, y]
  }
  const inOrder = [...cards].sort((a, b) => {
    const [layerA, placeA] = order(a)
    const [layerB, placeB] = order(b)
    return layerA - layerB || placeA - placeB
  })
  return { cards: inOrder, ...packColumns(inOrder) }
}

/** Takes cards apart that were put on each other. */
function apart(cards: readonly LayoutCard[], result: ElkNode): Placed {
  const boxes = (result.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => {
    return { id, x, y, width, height, locked: false }
  })
  const moved = separate(boxes)
  const settled = new Map(boxes.map((box) => [box.id, { ...box, ...moved.get(box.id) }]))
  const left = Math.min(...[...settled.values()].map(({ x }) => x))
  const top = Math.min(...[...settled.values()].map(({ y }) => y))
  const points = cards.map(({ id }) => {
    const { x, y } = settled.get(id) ?? { x: left, y: top }
    return { x: x - left, y: y - top }
  })
  const right = cards.map(({ width }, index) => (points[index]?.x ?? 0) + width)
  const bottom = cards.map(({ height }, index) => (points[index]?.y ?? 0) + height)
  return { cards, points, box: { width: Math.max(...right), height: Math.max(...bottom) } }
}

function packGroups(placed: readonly Placed[]): LayoutResult {
  const corners = packBlocks(
    placed.map(({ box }) => box),
    groupGap,
  )
  const positions = new Map<string, Point>()
  placed.forEach(({ cards, points }, group) => {
    const corner = corners[group] ?? { x: 0, y: 0 }
    cards.forEach(({ id }, index) => {
      const point = points[index] ?? { x: 0, y: 0 }
      positions.set(id, { x: Math.round(corner.x + point.x), y: Math.round(corner.y + point.y) })
    })
  })
  return positions
}
