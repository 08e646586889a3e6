import type { PropertyShape, ValueType } from '#core/model'
import type { Ask } from '../engine/ask.ts'

const brackets = { none: '', list: '[]', set: '<>', dictionary: '{}' } as const

/** A type as people write it: `string`, `int[]`, `Person{}`. Optionality is left out. */
export function typeText({ type, container }: PropertyShape, ask: Ask): string {
  return valueText(type, ask) + brackets[container]
}

function valueText(type: ValueType, ask: Ask): string {
  if (type.kind === 'primitive') return type.primitive
  if (type.kind === 'serverOnly') return type.label
  if (type.kind === 'unresolved') return type.typeName
  const id = type.kind === 'inverse' ? type.origin : type.target
  return ask.objectType(id)?.name ?? 'unknown'
}
