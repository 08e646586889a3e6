import { areaAround, cardsOfArea, notesOfArea, smallestArea, type Scene } from '#core/drawing'
import type { Edit } from '#core/edits'
import { groupByDatabase } from '#core/layout'
import {
  swatches,
  type Area,
  type AreaId,
  type Note,
  type NoteId,
  type ObjectTypeId,
  type Point,
  type Rect,
  type Swatch,
} from '#core/model'
import { ids, useDocument, useView } from '#app/state'
import { areaNow } from '../board/use-board.ts'
import { getCanvas, setCanvas } from '../canvas-state.ts'
import type { Stage } from '../stage/stage.ts'

const layoutNow = () => useDocument.getState().session.document.layout
const areasNow = (): Area[] => Object.values(layoutNow().areas)
const notesNow = (): Note[] => Object.values(layoutNow().notes)

function run(label: string, edits: readonly Edit[], gesture?: string): void {
  useDocument
    .getState()
    .dispatch({ label, origin: 'canvas', edits, ...(gesture === undefined ? {} : { gesture }) })
}

const putting = (area: Area): Edit => ({ kind: 'putAreas', areas: { [area.id]: area } })

const colorFor = (index: number): Swatch => swatches[(index * 2 + 5) % swatches.length] ?? 'blue'

/** Makes an area and starts typing its title. */
export function createArea(rect: Rect): void {
  const id = ids.area()
  const before = areasNow()
  const title = freeTitle(before)
  const area: Area = {
    id,
    title,
    color: colorFor(before.length),
    x: Math.round(rect.x),
    y: Math.round(rect.y),
    width: Math.max(smallestArea.width, Math.round(rect.width)),
    height: Math.max(smallestArea.height, Math.round(rect.height)),
  }
  run(`Add ${title}`, [putting(area)])
  setCanvas({ typing: id })
}

function freeTitle(areas: readonly Area[]): string {
  const taken = new Set(areas.map(({ title }) => title))
  let number = areas.length + 1
  while (taken.has(`Area ${number}`)) number += 1
  return `Area ${number}`
}

/** Makes an area around the selected cards, or lets one be drawn where none is selected. */
export function beginArea(stage: Stage): void {
  const { cards } = stage.scene()
  const { objectTypes } = useView.getState().selection
  const rect = areaAround(objectTypes.flatMap((id) => cards.get(id) ?? []))
  if (rect) createArea(rect)
  else setCanvas({ drawingArea: true })
}

/** What an area takes along when it is moved: where each of its cards and notes stands now. */
export type Load = {
  readonly area: Area
  readonly cards: Readonly<Record<ObjectTypeId, Point>>
  readonly notes: readonly Note[]
}

export function loadOf(area: Area, scene: Scene): Load {
  const cards: Record<ObjectTypeId, Point> = {}
  for (const id of cardsOfArea(scene, area)) {
    const card = scene.cards.get(id)
    if (card) cards[id] = { x: card.x, y: card.y }
  }
  return { area, cards, notes: notesOfArea(notesNow(), area) }
}

const movedBy = <At extends Point>(at: At, by: Point): At => ({
  ...at,
  x: at.x + by.x,
  y: at.y + by.y,
})

function cardsBy({ cards }: Load, by: Point): Record<ObjectTypeId, Point> {
  return Object.fromEntries(
    Object.entries<Point>(cards).map(([id, at]) => [id, movedBy(at, by)]),
  ) as Record<ObjectTypeId, Point>
}

/** Shows an area, and what it holds, where it would be dropped. */
export function carryArea(load: Load, by: Point): void {
  const things = [load.area, ...load.notes].map((thing) => [thing.id, movedBy(thing, by)])
  setCanvas({ moving: cardsBy(load, by), shaping: Object.fromEntries(things) })
}

/** Moves an area with its cards and notes, as one step. */
export function moveArea(load: Load, by: Point, gesture?: string): void {
  const notes = load.notes.map((note): [NoteId, Note] => [note.id, movedBy(note, by)])
  const positions = cardsBy(load, by)
  const edits: Edit[] = [putting(movedBy(load.area, by))]
  if (Object.keys(positions).length > 0) edits.push({ kind: 'placeCards', positions })
  if (notes.length > 0) edits.push({ kind: 'putNotes', notes: Object.fromEntries(notes) })
  if (by.x !== 0 || by.y !== 0) run(`Move ${load.area.title}`, edits, gesture)
}

/** Changes what an area is like; its cards stay where they are. */
export function changeArea(id: AreaId, label: string, change: Partial<Area>): void {
  const area = areaNow(id)
  if (!area || Object.entries(change).every(([key, value]) => area[key as keyof Area] === value))
    return
  run(`${label} ${area.title}`, [putting({ ...area, ...change })])
}

/** An empty title leaves the one before. */
export function titleArea(id: AreaId, title: string): void {
  if (title !== '') changeArea(id, 'Rename', { title })
}

/** Takes an area away; its cards stay. */
export function removeArea(id: AreaId): void {
  const area = areaNow(id)
  if (!area) return
  run(`Delete ${area.title}`, [{ kind: 'putAreas', areas: { [id]: null } }])
  if (getCanvas().onlyArea === id) setCanvas({ onlyArea: null })
}

/** Makes an area as large as its cards and notes need. */
export function fitArea(id: AreaId, scene: Scene): void {
  const area = areaNow(id)
  if (!area) return
  const cards = cardsOfArea(scene, area).flatMap((card) => scene.cards.get(card) ?? [])
  const rect = areaAround([...cards, ...notesOfArea(notesNow(), area)])
  if (rect) changeArea(id, 'Fit', rect)
}

export function selectCardsOf(id: AreaId, scene: Scene): void {
  const area = areaNow(id)
  if (area) useView.getState().select({ objectTypes: cardsOfArea(scene, area) }, 'canvas')
}

/**
 * Arranges all cards by database, each database in an area of its own, as one step. Areas of the same titles are taken
 * again; below any others there is room.
 */
export function areasByDatabase(): void {
  const { model } = useDocument.getState().session.document
  const before = areasNow()
  const titles = new Set(groupByDatabase(model, { x: 0, y: 0 }).map(({ title }) => title))
  const others = before.filter(({ title }) => !titles.has(title))
  const y = Math.max(0, ...others.map((area) => area.y + area.height + 96))
  const groups = groupByDatabase(model, { x: 0, y })
  const areas = groups.map(({ title, rect }, index): [AreaId, Area] => {
    const known = before.find((area) => area.title === title)
    const id = known?.id ?? ids.area()
    return [id, { id, title, color: known?.color ?? colorFor(index), ...rect }]
  })
  const positions = Object.assign({}, ...groups.map((group) => group.positions)) as Load['cards']
  run('Areas by database', [
    { kind: 'putAreas', areas: Object.fromEntries(areas) },
    { kind: 'placeCards', positions },
  ])
}
