import type { Diagnostic } from '#core/diagnostics'
import {
  propertyOf,
  referencesFrom,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type PropertyId,
  type ValueType,
} from '#core/model'
import { report } from '../diagnostics.ts'

/**
 * Why a value of this type cannot stand in `from`, or null. `from` need not be in the model yet; `property` is the one
 * that takes the type, if it exists: it cannot invert itself.
 */
export function refusedReference(
  model: Model,
  from: ObjectType,
  type: ValueType,
  property: PropertyId | null = null,
): Diagnostic | null {
  const where = { objectType: from.id }
  const find = (id: ObjectTypeId): ObjectType | undefined =>
    id === from.id ? from : model.objectTypes.get(id)
  if (type.kind === 'inverse') {
    const forward = propertyOf(find(type.origin), type.property)
    if (forward && forward.id !== property && leadsTo(forward.type, from.id)) return null
    return report('inverse-does-not-hold', { objectType: from.name }, where)
  }
  if (type.kind !== 'link' && type.kind !== 'embedded') return null
  const target = find(type.target)
  if (!target) return report('unknown-object-type', {}, where)
  const named = { target: target.name }
  if (type.kind === 'link') {
    if (target.kind === 'embedded') return report('link-to-embedded', named, where)
    return target.kind === 'asymmetric' ? report('link-to-asymmetric', named, where) : null
  }
  if (target.kind !== 'embedded') return report('embed-top-level', named, where)
  const isCycle = from.kind === 'embedded' && (target === from || embeds(model, target, from.id))
  return isCycle ? report('embedded-cycle', named, where) : null
}

/** Does a value of this type refer to that object type, so that an inverse relationship over it holds? */
export function leadsTo(type: ValueType, target: ObjectTypeId): boolean {
  return (type.kind === 'link' || type.kind === 'embedded') && type.target === target
}

/** Does `outer` contain the object type `inner` through embedded types alone? */
export function embeds(model: Model, outer: ObjectType, inner: ObjectTypeId): boolean {
  const seen = new Set<ObjectTypeId>()
  const open: ObjectType[] = [outer]
  for (let type = open.pop(); type; type = open.pop()) {
    for (const { property } of referencesFrom(type)) {
      if (property.type.kind !== 'embedded') continue
      const { target } = property.type
      if (target === inner) return true
      const next = model.objectTypes.get(target)
      if (!next || next.kind !== 'embedded' || seen.has(target)) continue
      seen.add(target)
      open.push(next)
    }
  }
  return false
}

/** How one object type refers to another: embedded types are embedded, all others linked to. */
function relationTo(target: ObjectType): ValueType {
  return { kind: target.kind === 'embedded' ? 'embedded' : 'link', target: target.id }
}

/** Why no property of `from` can refer to `target`, or null when one can. Both must exist. */
export function canRelate(
  model: Model,
  from: ObjectTypeId,
  target: ObjectTypeId,
): { readonly reason: string } | null {
  const source = model.objectTypes.get(from)
  const destination = model.objectTypes.get(target)
  const refused =
    source && destination
      ? refusedReference(model, source, relationTo(destination))
      : report('unknown-object-type', {})
  return refused && { reason: refused.message }
}
