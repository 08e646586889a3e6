import { applyEdits, layoutEdits, sameValue, type Edit } from '#core/edits'
import {
  ownCodeOf,
  type Document,
  type ObjectType,
  type ObjectTypeId,
  type OwnCodeFile,
  type Suppression,
} from '#core/model'
import { editsBetween } from '#core/reconcile'
import { suppressionKey } from './grain/document-grain.ts'

/**
 * The edits that lead from one document to another. Object types change by single edits where those get there, and at
 * one stroke where they do not. Empty for equal documents.
 */
export function editsTo(from: Document, to: Document): readonly Edit[] {
  const around = [...appEdits(from, to), ...settingsEdits(from, to), ...codeEdits(from, to)]
  const single = [...typeEdits(from, to), ...around]
  const places = layoutEdits(from.layout, to.layout, to.model.order)
  const arrived = applyEdits(from, [...single, ...places])
  if (arrived && sameValue(arrived, to)) return [...single, ...places]
  return [...wholeEdits(from, to), ...around, ...places]
}

function typeEdits(from: Document, to: Document): readonly Edit[] {
  const edits = editsBetween(from.model, changedTypes(from, to))
  const after = applyEdits(from, edits)
  const { order } = to.model
  if (!after || sameValue(after.model.order, order)) return edits
  return [...edits, { kind: 'putObjectTypes', objectTypes: {}, order }]
}

function wholeEdits(from: Document, to: Document): readonly Edit[] {
  const changed = changedTypes(from, to)
  const { order } = to.model
  if (changed.size === 0 && sameValue(from.model.order, order)) return []
  const objectTypes = Object.fromEntries(changed) as Record<ObjectTypeId, ObjectType | null>
  return [{ kind: 'putObjectTypes', objectTypes, order }]
}

function changedTypes(from: Document, to: Document): Map<ObjectTypeId, ObjectType | null> {
  const changed = new Map<ObjectTypeId, ObjectType | null>()
  for (const id of new Set([...from.model.order, ...to.model.order])) {
    const type = to.model.objectTypes.get(id) ?? null
    if (!sameValue(from.model.objectTypes.get(id) ?? null, type)) changed.set(id, type)
  }
  return changed
}

function appEdits({ model: from }: Document, { model: to }: Document): readonly Edit[] {
  const edits: Edit[] = []
  if (!sameValue(from.app, to.app)) edits.push({ kind: 'setApp', app: to.app })
  const spelling = to.spelling['object-model'] ?? null
  if (!sameValue(from.spelling['object-model'] ?? null, spelling))
    edits.push({ kind: 'setClientFileSpelling', spelling })
  return edits
}

function settingsEdits({ settings: from }: Document, { settings: to }: Document): readonly Edit[] {
  const edits: Edit[] = []
  if (from.profile !== to.profile) edits.push({ kind: 'setProfile', profile: to.profile })
  const keyed = (list: readonly Suppression[]) =>
    new Map(list.map((one) => [suppressionKey(one), one]))
  const [before, after] = [keyed(from.suppressed), keyed(to.suppressed)]
  for (const [key, { code, objectType, property }] of before)
    if (!after.has(key))
      edits.push({ kind: 'unsuppress', suppression: { code, objectType, property } })
  for (const [key, suppression] of after)
    if (!sameValue(before.get(key), suppression)) edits.push({ kind: 'suppress', suppression })
  return edits
}

function codeEdits({ code: from }: Document, { code: to }: Document): readonly Edit[] {
  const ids = new Set([...from, ...to].map(({ sdk }) => sdk))
  return [...ids].flatMap((sdk): readonly Edit[] => {
    const [before, after] = [ownCodeOf(from, sdk), ownCodeOf(to, sdk)]
    const { options } = after
    const files = changedFiles(before.files, after.files)
    return [
      ...(sameValue(before.options, options)
        ? []
        : [{ kind: 'setCodeOptions', sdk, options } as const]),
      ...(files.length > 0 ? [{ kind: 'setCodeFiles', sdk, files } as const] : []),
    ]
  })
}

function changedFiles(
  before: readonly OwnCodeFile[],
  after: readonly OwnCodeFile[],
): Edit<'setCodeFiles'>['files'] {
  const kept = new Map(after.map((file) => [file.path, file]))
  const known = new Map(before.map((file) => [file.path, file]))
  return [...new Set([...known.keys(), ...kept.keys()])]
    .filter((path) => !sameValue(known.get(path), kept.get(path)))
    .map((path) => ({ path, file: kept.get(path) ?? null }))
}
