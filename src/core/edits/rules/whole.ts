import type { Document, ObjectType, ObjectTypeId } from '#core/model'
import { changeTypes, noChange, refuse, withTypes } from '../effects/change.ts'
import { report } from '../diagnostics.ts'
import type { EditRule } from '../rule.ts'
import { sameValue } from '../same-value.ts'

export const setApp: EditRule<'setApp'> = {
  label: () => 'Change the app',
  apply: (document, { app }) => {
    const { model } = document
    if (sameValue(model.app, app)) return noChange('The app')
    return {
      ok: true,
      document: { ...document, model: { ...model, app } },
      inverse: [{ kind: 'setApp', app: model.app }],
    }
  },
}

export const setClientFileSpelling: EditRule<'setClientFileSpelling'> = {
  label: () => 'Change the layout of the client file',
  apply: (document, { spelling }) => {
    const { model } = document
    const before = model.spelling['object-model'] ?? null
    if (sameValue(before, spelling)) return noChange('The client file')
    const next = { ...model, spelling: spelling ? { 'object-model': spelling } : {} }
    return {
      ok: true,
      document: { ...document, model: next },
      inverse: [{ kind: 'setClientFileSpelling', spelling: before }],
    }
  },
}

export const putObjectTypes: EditRule<'putObjectTypes'> = {
  label: (_, { objectTypes }) => {
    const names = Object.values(objectTypes).flatMap((type) => (type ? [type.name] : []))
    return names.length === 1 ? `Change ${names[0]}` : `Change ${names.length} object types`
  },
  apply: (document, edit) => {
    const { model } = document
    const changes = new Map<ObjectTypeId, ObjectType | null>()
    for (const [id, type] of Object.entries(edit.objectTypes) as [
      ObjectTypeId,
      ObjectType | null,
    ][])
      if (!sameValue(model.objectTypes.get(id) ?? null, type)) changes.set(id, type)
    const order = edit.order && !sameValue(edit.order, model.order) ? edit.order : undefined
    if (changes.size === 0 && !order) return noChange('The model')
    if (!isOrderOf(withTypes(document, changes, order))) return refuse(report('order-mismatch', {}))
    return changeTypes(document, changes, order)
  },
}

function isOrderOf({ model }: Document): boolean {
  const ids = new Set(model.order)
  return (
    ids.size === model.order.length &&
    ids.size === model.objectTypes.size &&
    model.order.every((id) => model.objectTypes.has(id))
  )
}
