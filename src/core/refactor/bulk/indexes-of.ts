import type { ClientPropertyFacts, PropertyShape } from '#core/model'

const indexable: ReadonlySet<string> = new Set([
  'bool',
  'int',
  'string',
  'date',
  'objectId',
  'uuid',
  'mixed',
])

/** The indexes a property of this shape can have. Source: realm-core `property.hpp`, `table.cpp`. */
export function indexesOf({
  type,
  container,
}: PropertyShape): readonly NonNullable<ClientPropertyFacts['index']>[] {
  if (type.kind !== 'primitive' || !indexable.has(type.primitive)) return []
  if (container === 'list') return type.primitive === 'string' ? ['general'] : []
  if (container !== 'none') return []
  return type.primitive === 'string' ? ['general', 'full-text'] : ['general']
}
