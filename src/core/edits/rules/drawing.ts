import {
  propertyOf,
  type Document,
  type Layout,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { noChange, refuse } from '../effects/change.ts'
import { report } from '../diagnostics.ts'
import type { Applied, EditRule } from '../rule.ts'
import { sameValue } from '../same-value.ts'
import type { Edit } from '../vocabulary.ts'
import { nameOfType } from './say.ts'

export const placeCards: EditRule<'placeCards'> = {
  label: (document, { positions }) => {
    const ids = Object.keys(positions) as ObjectTypeId[]
    const [only] = ids
    return ids.length === 1 && only
      ? `Move ${nameOfType(document, only)}`
      : `Move ${ids.length} cards`
  },
  apply: (document, { positions }) =>
    refuseUnknown(document, positions) ??
    changeTable(document, 'positions', positions, 'The layout', (before) => ({
      kind: 'placeCards',
      positions: before,
    })),
}

export const setCardLooks: EditRule<'setCardLooks'> = {
  label: (document, { looks }) => {
    const ids = Object.keys(looks) as ObjectTypeId[]
    const [only] = ids
    return ids.length === 1 && only
      ? `Change the card of ${nameOfType(document, only)}`
      : `Change ${ids.length} cards`
  },
  apply: (document, { looks }) =>
    refuseUnknown(document, looks) ??
    changeTable(document, 'cards', looks, 'The cards', (before) => ({
      kind: 'setCardLooks',
      looks: before,
    })),
}

export const bendLines: EditRule<'bendLines'> = {
  label: (document, { bends }) => {
    const ids = Object.keys(bends) as PropertyId[]
    const [only] = ids
    return ids.length === 1 && only
      ? `Bend the line of ${nameOfProperty(document, only)}`
      : `Bend ${ids.length} lines`
  },
  apply: (document, { bends }) =>
    changeTable(document, 'bends', bends, 'The lines', (before) => ({
      kind: 'bendLines',
      bends: before,
    })),
}

export const putNotes: EditRule<'putNotes'> = {
  label: (_, { notes }) => {
    const count = Object.keys(notes).length
    return count === 1 ? 'Change a note' : `Change ${count} notes`
  },
  apply: (document, { notes }) =>
    changeTable(document, 'notes', notes, 'The notes', (before) => ({
      kind: 'putNotes',
      notes: before,
    })),
}

export const putAreas: EditRule<'putAreas'> = {
  label: (_, { areas }) => {
    const [only, ...more] = Object.values(areas)
    return only && more.length === 0
      ? `Change the area ${only.title}`
      : `Change ${more.length + 1} areas`
  },
  apply: (document, { areas }) =>
    changeTable(document, 'areas', areas, 'The areas', (before) => ({
      kind: 'putAreas',
      areas: before,
    })),
}

export const setDrawingStyle: EditRule<'setDrawingStyle'> = {
  label: () => 'Change how the model is drawn',
  apply: (document, { style }) => {
    const { layout } = document
    if (sameValue(layout.style, style)) return noChange('How the model is drawn')
    return {
      ok: true,
      document: { ...document, layout: { ...layout, style } },
      inverse: [{ kind: 'setDrawingStyle', style: layout.style }],
    }
  },
}

type TableName = Exclude<keyof Layout, 'style'>
type Changes<Name extends TableName> = {
  readonly [Key in keyof Layout[Name]]: Layout[Name][Key] | null
}

/** Puts entries into one table of the layout; null takes an entry out. `undo` makes the inverse of what was there. */
function changeTable<Name extends TableName>(
  document: Document,
  name: Name,
  changes: Changes<Name>,
  subject: string,
  undo: (before: Changes<Name>) => Edit,
): Applied {
  const known = new Map<string, unknown>(Object.entries(document.layout[name]))
  const before = new Map<string, unknown>()
  for (const [id, next] of Object.entries<unknown>(changes)) {
    const present = known.get(id) ?? null
    if (sameValue(present, next)) continue
    before.set(id, present)
    if (next === null) known.delete(id)
    else known.set(id, next)
  }
  if (before.size === 0) return noChange(subject)
  const table = Object.fromEntries(known) as Layout[Name]
  return {
    ok: true,
    document: { ...document, layout: { ...document.layout, [name]: table } },
    inverse: [undo(Object.fromEntries(before) as Changes<Name>)],
  }
}

function refuseUnknown(
  { model }: Document,
  byType: Readonly<Record<ObjectTypeId, unknown>>,
): Applied | null {
  const unknown = (Object.keys(byType) as ObjectTypeId[]).find((id) => !model.objectTypes.has(id))
  return unknown === undefined
    ? null
    : refuse(report('unknown-object-type', {}, { objectType: unknown }))
}

function nameOfProperty({ model }: Document, id: PropertyId): string {
  for (const type of model.objectTypes.values()) {
    const property = propertyOf(type, id)
    if (property) return `${type.name}.${property.name}`
  }
  return 'a relationship'
}
