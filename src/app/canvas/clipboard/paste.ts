import { copyOfProperty, newProperty, type Edit } from '#core/edits'
import { propertyOf, type ObjectTypeId, type Point, type PropertyId } from '#core/model'
import { pasteClip, type Clip } from '#core/workspace'
import { ids, parsePropertyText, useDocument, useView } from '#app/state'
import type { Stage } from '../stage/stage.ts'
import { selectedClip } from './clipboard-data.ts'

const besides = 40

/** Where the last paste without a pointer went, so that the next one lies beside it. */
let last: { readonly clip: Clip; readonly times: number } | null = null

/** Adds copied object types at a point of the canvas, or else beside where they were, as one step; selects them. */
export function paste(stage: Stage, clip: Clip, at: Point | null): void {
  last = { clip, times: last?.clip === clip && at === null ? last.times + 1 : 1 }
  const offset = besides * last.times
  add(stage, 'Paste', clip, (corner) => {
    const beside = { x: corner.x + offset, y: corner.y + offset }
    return at ?? (isInView(stage, beside) ? beside : middle(stage))
  })
}

/** Duplicates the selected property, or else the selected object types. */
export function duplicateSelection(stage: Stage): void {
  const { objectTypes, property } = useView.getState().selection
  const [first] = objectTypes
  if (first && property) return duplicateProperty(first, property)
  add(stage, 'Duplicate', selectedClip(stage), ({ x, y }) => ({ x: x + besides, y: y + besides }))
}

/** Duplicates object types to where their cards were dragged. */
export function duplicateTo(stage: Stage, positions: Readonly<Record<ObjectTypeId, Point>>): void {
  add(stage, 'Duplicate', { ...selectedClip(stage), positions }, (corner) => corner)
}

function add(stage: Stage, verb: string, clip: Clip, move: (corner: Point) => Point): void {
  const { session, dispatch } = useDocument.getState()
  const pasted = pasteClip(session.document, clip, ids, move)
  const [only, ...more] = clip.objectTypes
  if (!only) return
  const label =
    more.length === 0 ? `${verb} ${only.name}` : `${verb} ${more.length + 1} object types`
  if (dispatch({ label, origin: 'canvas', edits: pasted.edits }).length > 0) return
  useView.getState().select({ objectTypes: pasted.ids }, 'canvas')
  stage.focus()
}

function duplicateProperty(objectType: ObjectTypeId, id: PropertyId): void {
  const type = useDocument.getState().session.document.model.objectTypes.get(objectType)
  const property = propertyOf(type, id)
  if (!type || !property) return
  const copy = copyOfProperty(type, property, ids)
  const index = type.properties.indexOf(property) + 1
  addProperties(objectType, `Duplicate ${type.name}.${property.name}`, [
    { kind: 'addProperty', objectType, property: copy, index },
  ])
}

/**
 * Adds properties written one a line (`age int?`) to the selected object type. Returns false, and does nothing, where
 * the text is anything else or no single object type is selected.
 */
export function pasteProperties(text: string): boolean {
  const { objectTypes } = useView.getState().selection
  const [objectType, ...more] = objectTypes
  const { model } = useDocument.getState().session.document
  let type = objectType && model.objectTypes.get(objectType)
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (!objectType || !type || more.length > 0 || lines.length === 0) return false
  const edits: Edit[] = []
  for (const line of lines) {
    const parsed = /\s|:/.test(line.trim()) ? parsePropertyText(model, line) : null
    if (!parsed || 'problem' in parsed) return false
    const property = newProperty(type, ids, parsed.name, parsed.shape)
    type = { ...type, properties: [...type.properties, property] }
    edits.push({ kind: 'addProperty', objectType, property })
  }
  const what = edits.length === 1 ? type.properties.at(-1)?.name : `${edits.length} properties`
  addProperties(objectType, `Paste ${what} into ${type.name}`, edits)
  return true
}

function addProperties(objectType: ObjectTypeId, label: string, edits: readonly Edit[]): void {
  if (useDocument.getState().dispatch({ label, origin: 'canvas', edits }).length > 0) return
  const added = edits.findLast((edit) => edit.kind === 'addProperty')
  useView
    .getState()
    .select({ objectTypes: [objectType], property: added?.property.id ?? null }, 'canvas')
}

function isInView(stage: Stage, { x, y }: Point): boolean {
  const view = stage.viewport()
  const { width, height } = stage.size()
  const left = x * view.zoom + view.x
  const top = y * view.zoom + view.y
  return left >= 0 && top >= 0 && left < width && top < height
}

function middle(stage: Stage): Point {
  const { x, y, zoom } = stage.viewport()
  const { width, height } = stage.size()
  return { x: (width / 3 - x) / zoom, y: (height / 3 - y) / zoom }
}
