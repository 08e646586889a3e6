import { cardBox, cardRows, edgesOn, faceOf, nestedTypes, type SceneInput } from '#core/drawing'
import {
  objectTypesOf,
  type Layout,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Point,
} from '#core/model'
import { useDocument, useView } from '#app/state'
import { requestLayout, type LayoutGraph } from '#workers'
import { getCanvas, setCanvas, type LayoutRun } from '../canvas-state.ts'
import { placeCards } from '../commands.ts'
import type { Stage } from '../stage/stage.ts'
import {
  gridOf,
  lastKind,
  notPlacedByHand,
  rememberKind,
  shapeOf,
  type LayoutKind,
} from './layout-kind.ts'
import { offLocked, offOthers } from './make-way.ts'

let running: AbortController | null = null

type Positions = Readonly<Record<ObjectTypeId, Point>>

const labelFor = (count: number): string => `Lay out ${count} cards`
const isLayout = (label: string): boolean => /^Lay out \d+ cards$/.test(label)

/**
 * Lays out the selected cards when there are several, else all of them, in a worker. The page never waits; the
 * result is one step in the undo menu. A layout that is running is left to finish. Without a kind: as last time.
 */
export async function runLayout(stage: Stage, kind: LayoutKind = lastKind()): Promise<void> {
  const selected = new Set(useView.getState().selection.objectTypes)
  const { document, history } = useDocument.getState().session
  rememberKind(kind)
  const fresh = kind === 'new' ? notPlacedByHand(history.past, isLayout) : null
  const isMeant = ({ id }: ObjectType): boolean =>
    fresh ? fresh.has(id) : selected.size < 2 || selected.has(id)
  const types = objectTypesOf(document.model).filter(isMeant)
  if (fresh && movable(types, document.layout, document.model).length === 0)
    return setCanvas({ hint: 'Every card has been placed by hand. Nothing was changed.' })
  await layOut(kind === 'grid' ? byName(types) : types, kind, (found) => {
    const positions = offLocked(fresh ? offOthers(found, stage) : found, stage)
    const moved = Object.keys(positions) as ObjectTypeId[]
    placeCards(positions, { label: labelFor(moved.length) })
    requestAnimationFrame(() => stage.showCards(moved))
  })
}

const byName = (types: readonly ObjectType[]): readonly ObjectType[] =>
  [...types].sort((a, b) => a.name.localeCompare(b.name))

/**
 * Lays out what has just arrived all at once, as part of the step that brought it. Whatever else happens to the
 * document in the meantime ends it: the user comes first.
 */
export async function layOutArrival(stage: Stage): Promise<void> {
  const arrival = lastStep()
  const stopWatching = useDocument.subscribe(() => {
    if (lastStep() !== arrival) cancelLayout()
  })
  const types = objectTypesOf(useDocument.getState().session.document.model)
  await layOut(types, 'right', (positions) => {
    if (!arrival?.gesture || lastStep() !== arrival || getCanvas().moving) return
    stopWatching()
    placeCards(positions, { origin: arrival.origin, gesture: arrival.gesture })
    requestAnimationFrame(() => (stage.isFitted() ? stage.showAll() : keepInView()))
  })
  stopWatching()
}

/** Brings the selected card into view where it stands now: somebody may have asked to see it meanwhile. */
function keepInView(): void {
  const { selection, revealObjectType } = useView.getState()
  const [only, ...more] = selection.objectTypes
  if (only && more.length === 0) revealObjectType(only)
}

const lastStep = () => useDocument.getState().session.history.past.at(-1)

async function layOut(
  asked: readonly ObjectType[],
  kind: LayoutKind,
  put: (positions: Positions) => void,
): Promise<void> {
  const shape = shapeOf(kind)
  const { model, layout } = useDocument.getState().session.document
  const types = movable(asked, layout, model)
  if (running || useDocument.getState().following || types.length === 0) return
  const { expanded, folded } = getCanvas()
  const input = { model, places: [], expanded, folded, looks: layout.cards, style: layout.style }
  running = new AbortController()
  setCanvas({ layoutRun: { done: 0, total: types.length }, hint: null })
  try {
    const graph = graphOf(types, input)
    const options = {
      signal: running.signal,
      onProgress: (layoutRun: LayoutRun) => setCanvas({ layoutRun }),
    }
    const result = shape ? await requestLayout({ ...graph, shape }, options) : gridOf(graph)
    const corner = cornerOf(types.flatMap(({ id }) => layout.positions[id] ?? []))
    const still = useDocument.getState().session.document.model.objectTypes
    const positions = [...result]
      .filter(([id]) => still.has(id as ObjectTypeId))
      .map(([id, { x, y }]) => [id, { x: corner.x + x, y: corner.y + y }] as const)
    put(Object.fromEntries(positions))
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      setCanvas({ hint: `The layout could not be made: ${(error as Error).message}` })
  } finally {
    running = null
    setCanvas({ layoutRun: null })
  }
}

/** The cards as they are drawn now. */
function graphOf(types: readonly ObjectType[], input: SceneInput): LayoutGraph {
  const { model } = input
  return {
    cards: types.map((type) => ({
      id: type.id,
      ...cardBox(type, model, faceOf(input, type.id)),
    })),
    // An inverse only says again, the other way round, what its link says.
    links: types.flatMap((type) =>
      edgesOn({ type, rows: cardRows(type, model, faceOf(input, type.id)) })
        .filter(({ kind }) => kind !== 'inverse')
        .map((edge) => ({ ...edge, source: type.id })),
    ),
  }
}

/** Those that a layout may move: they have a card, and it is not locked. */
function movable(types: readonly ObjectType[], { cards, style }: Layout, model: Model) {
  const nested = style.embedded === 'nested' ? nestedTypes(model) : null
  return types.filter(({ id }) => !nested?.has(id) && !cards[id]?.hidden && !cards[id]?.locked)
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
