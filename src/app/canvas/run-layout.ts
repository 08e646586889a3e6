import { cardBox, edgesFrom } from '#core/layout'
import { objectTypesOf, type ObjectTypeId, type Point } from '#core/model'
import { useDocument, useView } from '#app/state'
import { requestLayout } from '#workers'
import { getCanvas, setCanvas } from './canvas-state.ts'
import { placeCards } from './commands.ts'
import type { Stage } from './stage.ts'

let running: AbortController | null = null

/**
 * Lays out the selected cards when there are several, else all of them, in a worker. The page never waits; the
 * result is one step in the undo menu. A layout that is running is left to finish.
 */
export async function runLayout(stage: Stage): Promise<void> {
  if (running || useDocument.getState().following) return
  const { model, layout } = useDocument.getState().session.document
  const selected = new Set(useView.getState().selection.objectTypes)
  const types = objectTypesOf(model).filter(({ id }) => selected.size < 2 || selected.has(id))
  if (types.length === 0) return
  const { expanded } = getCanvas()
  const graph = {
    cards: types.map((type) => ({ id: type.id, ...cardBox(type, model, expanded.has(type.id)) })),
    links: types.flatMap((type) =>
      edgesFrom(type).map(({ source, target }) => ({ source, target })),
    ),
  }
  running = new AbortController()
  setCanvas({ layoutRun: { done: 0, total: types.length }, hint: null })
  try {
    const { signal } = running
    const result = await requestLayout(graph, {
      signal,
      onProgress: (layoutRun) => setCanvas({ layoutRun }),
    })
    const corner = cornerOf(types.flatMap(({ id }) => layout.positions[id] ?? []))
    const still = useDocument.getState().session.document.model.objectTypes
    const positions = [...result]
      .filter(([id]) => still[id as ObjectTypeId])
      .map(([id, { x, y }]) => [id, { x: corner.x + x, y: corner.y + y }] as const)
    placeCards(Object.fromEntries(positions), { label: `Lay out ${positions.length} cards` })
    requestAnimationFrame(() => stage.showCards(positions.map(([id]) => id as ObjectTypeId)))
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      setCanvas({ hint: `The layout could not be made: ${(error as Error).message}` })
  } finally {
    running = null
    setCanvas({ layoutRun: null })
  }
}

export function cancelLayout(): void {
  running?.abort()
}

function cornerOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 }
  return {
    x: Math.round(Math.min(...points.map(({ x }) => x))),
    y: Math.round(Math.min(...points.map(({ y }) => y))),
  }
}
