import { applyEdit, sameValue, type Edit } from '#core/edits'
import { type Model, type ObjectType, type ObjectTypeId, documentOf } from '#core/model'
import type { NextTypes } from './merge/settle.ts'
import { bodyEdits, headEdits } from './type-edits.ts'

/** Up to here edits are worth reading one by one; beyond, one stroke is as clear and much faster. */
const readable = 50

/**
 * The edits that lead from the current model to these object types. They are tried as they are made: where single
 * edits do not get there (names that change places, a text that breaks a rule of Realm), one `putObjectTypes` does.
 */
export function editsBetween(current: Model, next: NextTypes): readonly Edit[] {
  const changed: NextTypes = new Map()
  for (const [id, type] of next)
    if (!sameValue(current.objectTypes.get(id) ?? null, type)) changed.set(id, type)
  if (changed.size === 0) return []
  const single = changed.size <= readable && singleEdits(current, changed)
  return single || [put(changed)]
}

function put(changed: NextTypes): Edit {
  const objectTypes: Record<ObjectTypeId, ObjectType | null> = Object.fromEntries(changed)
  return { kind: 'putObjectTypes', objectTypes, order: null }
}

function singleEdits(current: Model, changed: NextTypes): readonly Edit[] | null {
  const edits: Edit[] = []
  let document = documentOf(current)
  const attempt = (edit: Edit): boolean => {
    const applied = edits.length < readable ? applyEdit(document, edit) : null
    if (!applied?.ok) return false
    document = applied.document
    edits.push(edit)
    return true
  }
  for (const step of [heads, arrivals, bodies, departures])
    for (const [id, type] of changed)
      for (const edit of step(document.model, id, type)) if (!attempt(edit)) return null
  const { model } = document
  const arrived = [...changed].every(([id, type]) =>
    sameValue(model.objectTypes.get(id) ?? null, type),
  )
  return arrived ? edits : null
}

type Step = (model: Model, id: ObjectTypeId, next: ObjectType | null) => Iterable<Edit>

const heads: Step = (model, id, next) => {
  const now = model.objectTypes.get(id)
  return now && next ? headEdits(now, next) : []
}

const arrivals: Step = (model, id, objectType) =>
  objectType && !model.objectTypes.get(id) ? [{ kind: 'addObjectType', objectType }] : []

const bodies: Step = (model, id, next) => {
  const now = model.objectTypes.get(id)
  return now && next && now !== next ? bodyEdits(now, next) : []
}

const departures: Step = (model, id, next) =>
  next || !model.objectTypes.get(id) ? [] : [{ kind: 'removeObjectType', objectType: id }]
