import { packGrid } from '#core/layout'
import type { HistoryEntry } from '#core/edits'
import type { ObjectTypeId } from '#core/model'
import { readSetting, writeSetting } from '#app/platform'
import type { LayoutGraph, LayoutResult, LayoutShape } from '#workers'

/** The ways to lay out: by relationships, in rows by name, or only the cards that nobody has placed by hand. */
export const layoutKinds = ['right', 'down', 'left', 'up', 'force', 'grid', 'new'] as const

export type LayoutKind = (typeof layoutKinds)[number]

export const layoutTitles: Readonly<Record<LayoutKind, string>> = {
  right: 'Lay out to the right',
  down: 'Lay out downwards',
  left: 'Lay out to the left',
  up: 'Lay out upwards',
  force: 'Lay out by closeness',
  grid: 'Lay out as a grid, by name',
  new: 'Lay out new cards only',
}

const setting = 'canvas-layout'

/** The way that was used last in this browser. */
export function lastKind(): LayoutKind {
  const known = readSetting(setting)
  return layoutKinds.find((kind) => kind === known) ?? 'right'
}

export function rememberKind(kind: LayoutKind): void {
  writeSetting(setting, kind)
}

/** How the worker lays out for this kind; null: without a worker. */
export function shapeOf(kind: LayoutKind): LayoutShape | null {
  if (kind === 'grid') return null
  return kind === 'new' ? 'right' : kind
}

/** The cards in rows, in the order given. */
export function gridOf({ cards }: LayoutGraph): LayoutResult {
  const points = packGrid(cards)
  return new Map(cards.map(({ id }, index) => [id, points[index] ?? { x: 0, y: 0 }]))
}

/**
 * The object types that arrived in one of these steps and whose cards nobody has moved since. What a step of an import
 * or a layout did was not done by hand.
 */
export function notPlacedByHand(
  past: readonly HistoryEntry[],
  isLayout: (label: string) => boolean,
): ReadonlySet<ObjectTypeId> {
  const arrived = new Set<ObjectTypeId>()
  for (const { edits, origin, label } of past)
    for (const edit of edits) {
      if (edit.kind === 'addObjectType') arrived.add(edit.objectType.id)
      if (edit.kind === 'putObjectTypes')
        for (const id of Object.keys(edit.objectTypes)) arrived.add(id as ObjectTypeId)
      if (edit.kind !== 'placeCards' || origin !== 'canvas' || isLayout(label)) continue
      for (const id of Object.keys(edit.positions)) arrived.delete(id as ObjectTypeId)
    }
  return arrived
}
