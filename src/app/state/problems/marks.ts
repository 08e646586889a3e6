import type { ObjectTypeId, PropertyId } from '#core/model'
import type { Problems } from '#core/workspace'

/** How many errors and warnings an object type has, its properties included. */
export type TypeMark = { readonly error: number; readonly warning: number }

/** The worst that is to be said of a property. */
export type PropertyMark = 'error' | 'warning'

/** What is marked on the canvas and in the outline. What is only worth knowing is not marked. */
export type Marks = {
  readonly types: ReadonlyMap<ObjectTypeId, TypeMark>
  readonly properties: ReadonlyMap<PropertyId, PropertyMark>
}

export const noMarks: Marks = { types: new Map(), properties: new Map() }

/** The marks of a document. What is as it was in `before` keeps its identity, so that only what differs is drawn again. */
export function marksOf({ byType }: Pick<Problems, 'byType'>, before: Marks): Marks {
  const types = new Map<ObjectTypeId, TypeMark>()
  const properties = new Map<PropertyId, PropertyMark>()
  for (const [id, problems] of byType) {
    const mark = { error: 0, warning: 0 }
    for (const { severity, where } of problems) {
      if (severity === 'info') continue
      mark[severity] += 1
      const property = where.property as PropertyId | undefined
      if (property !== undefined && properties.get(property) !== 'error')
        properties.set(property, severity)
    }
    if (mark.error + mark.warning > 0) types.set(id, kept(before.types.get(id), mark))
  }
  const isSame = sameEntries(types, before.types) && sameEntries(properties, before.properties)
  return isSame ? before : { types, properties }
}

/** The graver of what an object type has. */
export function worstOf({ error }: TypeMark): PropertyMark {
  return error > 0 ? 'error' : 'warning'
}

function kept(before: TypeMark | undefined, now: TypeMark): TypeMark {
  return before?.error === now.error && before.warning === now.warning ? before : now
}

function sameEntries<K, V>(now: ReadonlyMap<K, V>, before: ReadonlyMap<K, V>): boolean {
  return now.size === before.size && [...now].every(([key, value]) => before.get(key) === value)
}
