import { objectTypesOf, type Model, type ObjectType, type ObjectTypeId } from '#core/model'
import { embeddedIn } from './card-rows.ts'

const known = new WeakMap<Model, ReadonlySet<ObjectTypeId>>()

/**
 * The embedded types that are shown inside the cards that embed them, where embedded types are nested. One that
 * nothing embeds keeps its card; of types that only embed each other, the first in order does.
 */
export function nestedTypes(model: Model): ReadonlySet<ObjectTypeId> {
  const remembered = known.get(model)
  if (remembered) return remembered
  const types = objectTypesOf(model)
  const nested = new Set<ObjectTypeId>()
  const embedded = new Set(types.flatMap((type) => targetsOf(type, model).map(({ id }) => id)))
  const heads = types.filter((type) => type.kind !== 'embedded' || !embedded.has(type.id))
  const seen = new Set(heads)
  for (const type of [...heads, ...types]) {
    if (nested.has(type.id)) continue
    seen.add(type)
    nestFrom(type, model, seen, nested)
  }
  known.set(model, nested)
  return nested
}

function nestFrom(
  type: ObjectType,
  model: Model,
  seen: Set<ObjectType>,
  nested: Set<ObjectTypeId>,
): void {
  const open = [type]
  for (let next = open.pop(); next; next = open.pop())
    for (const target of targetsOf(next, model)) {
      if (seen.has(target)) continue
      seen.add(target)
      nested.add(target.id)
      open.push(target)
    }
}

const targetsOf = ({ properties }: ObjectType, model: Model): ObjectType[] =>
  properties.flatMap((property) => embeddedIn(property, model) ?? [])
