import type { Finding } from '#core/checks'
import {
  changedTypes,
  indexOf,
  referenceOf,
  referencesFrom,
  withEmbedders,
  type Model,
  type ObjectTypeId,
} from '#core/model'
import { textProblems } from './text-problems.ts'

/** What is odd in the texts of a model's object types, found bit by bit: it costs writing and reading them. */
export type OddTexts = {
  /** Turns to another model. What an edit may have touched is known as it was until it is looked at again. */
  readonly turnTo: (model: Model) => void
  /** Looks at up to so many object types that have not been looked at. */
  readonly lookAt: (count: number) => void
  readonly pending: () => number
  /** What is known of this object type. */
  readonly of: (id: ObjectTypeId) => readonly Finding[]
}

const nothing: readonly Finding[] = []

/** Begins with nothing looked at. */
export function openOddTexts(): OddTexts {
  const known = new Map<ObjectTypeId, readonly Finding[]>()
  let model: Model | null = null
  let pending = new Set<ObjectTypeId>()
  return {
    turnTo: (next) => {
      const isOther = model === null || model.app !== next.app
      const touched = model === null || isOther ? new Set(next.order) : touchedBetween(model, next)
      for (const id of touched) if (!next.objectTypes.has(id)) known.delete(id)
      pending = new Set([...touched, ...pending].filter((id) => next.objectTypes.has(id)))
      model = next
    },
    lookAt: (count) => {
      if (model === null) return
      let left = count
      for (const id of pending) {
        if (left <= 0) return
        left -= 1
        known.set(
          id,
          textProblems(model, id).map((odd) => ({ ...odd, fixes: [] })),
        )
        pending.delete(id)
      }
    },
    pending: () => pending.size,
    of: (id) => known.get(id) ?? nothing,
  }
}

/** The object types whose texts may differ: those that changed, and all that spell them out or link to them. */
function touchedBetween(before: Model, after: Model): Set<ObjectTypeId> {
  const touched = new Set<ObjectTypeId>()
  for (const [was, is] of changedTypes(before, after))
    for (const type of [was, is]) {
      if (!type) continue
      touched.add(type.id)
      for (const model of [before, after])
        for (const { objectType } of indexOf(model).uses.get(type.id) ?? []) touched.add(objectType)
      for (const { property } of referencesFrom(type)) {
        const target = referenceOf(property)
        if (target && property.type.kind === 'embedded') touched.add(target)
      }
    }
  return new Set([...withEmbedders(before, touched), ...withEmbedders(after, touched)])
}
