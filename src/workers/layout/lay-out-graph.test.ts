import Elk from 'elkjs'
import { expect, it } from 'vitest'
import { layOutGraph } from './lay-out-graph.ts'
import type { LayoutGraph } from './layout-work.ts'
import type { Progress } from '../protocol.ts'

const makeElk = () => Object.assign(new Elk(), { terminateWorker: () => undefined })
const task = (seen: Progress[] = [], signal = new AbortController().signal) => ({
  signal,
  report: (progress: Progress) => void seen.push(progress),
})
const graphOf = (count: number, links: readonly (readonly [number, number])[]): LayoutGraph => ({
  cards: Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    width: 200,
    height: 100 + (index % 5) * 48,
  })),
  links: links.map(([source, target]) => ({ source: `c${source}`, target: `c${target}` })),
})

/** Pairs of cards that lie on each other. */
function overlaps(
  { cards }: LayoutGraph,
  positions: ReadonlyMap<string, { x: number; y: number }>,
) {
  const boxes = cards.map((card) => ({ ...card, ...(positions.get(card.id) ?? { x: 0, y: 0 }) }))
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.id} ${b.id}`),
  )
}

it('lays links out from left to right', async () => {
  const chain = graphOf(3, [
    [0, 1],
    [1, 2],
  ])
  const found = await layOutGraph(chain, makeElk, task())
  const columns = ['c0', 'c1', 'c2'].map((id) => found.get(id)?.x ?? 0)
  expect(columns).toEqual([...columns].sort((a, b) => a - b))
  expect(new Set(columns).size).toBe(3)
})

it.each([
  ['down', 'y', 1],
  ['up', 'y', -1],
  ['left', 'x', -1],
] as const)('lays links out %s', async (shape, axis, sign) => {
  const chain = graphOf(3, [
    [0, 1],
    [1, 2],
  ])
  const found = await layOutGraph({ ...chain, shape }, makeElk, task())
  const steps = ['c0', 'c1', 'c2'].map((id) => sign * (found.get(id)?.[axis] ?? 0))
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
  expect(new Set(steps).size).toBe(3)
})

it('lays out without layers and leaves no card on another', async () => {
  const links = Array.from({ length: 40 }, (_, index) => [index, (index * 7) % 30] as const)
  const graph = {
    ...graphOf(
      30,
      links.filter(([a, b]) => a < 30 && a !== b),
    ),
    shape: 'force',
  } as const
  const found = await layOutGraph(graph, makeElk, task())
  expect(found.size).toBe(30)
  expect(overlaps(graph, found)).toEqual([])
})

it('places every card once and none on another, lone cards and loops included', async () => {
  const links = Array.from({ length: 60 }, (_, index) => [index, (index * 7) % 50] as const)
  const graph = graphOf(80, [...links, [3, 3]])
  const found = await layOutGraph(graph, makeElk, task())
  expect(found.size).toBe(80)
  expect(overlaps(graph, found)).toEqual([])
})

it('never gives a strip', async () => {
  const chain = graphOf(
    60,
    Array.from({ length: 59 }, (_, index) => [index, index + 1] as const),
  )
  const found = [...(await layOutGraph(chain, makeElk, task())).values()]
  const width = Math.max(...found.map(({ x }) => x)) + 200
  const height = Math.max(...found.map(({ y }) => y)) + 200
  expect(width / height).toBeGreaterThan(0.5)
  expect(width / height).toBeLessThan(3)
})

it('counts cards as it goes', async () => {
  const seen: Progress[] = []
  await layOutGraph(graphOf(5, [[0, 1]]), makeElk, task(seen))
  expect(seen).toEqual([
    { done: 2, total: 5 },
    { done: 5, total: 5 },
  ])
})

it('stops when nobody wants it any more', async () => {
  const controller = new AbortController()
  controller.abort()
  const graph = graphOf(5, [[0, 1]])
  await expect(layOutGraph(graph, makeElk, task([], controller.signal))).rejects.toThrow('aborted')
})
