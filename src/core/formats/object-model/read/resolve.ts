import type {
  Model,
  ObjectType,
  ObjectTypeId,
  Property,
  PropertyShape,
  ValueType,
} from '#core/model'
import { indexOf, normalizeShape } from '#core/model'

/** Finds object types by name: those just read first, then those of the model around them. */
export type Names = {
  readonly own: ReadonlyMap<string, ObjectType>
  readonly around: Model | null
}

/** The names of these object types; the first of a name counts. */
export function namesOf(types: readonly ObjectType[], around: Model | null): Names {
  const own = new Map<string, ObjectType>()
  for (const type of types) if (!own.has(type.name)) own.set(type.name, type)
  return { own, around }
}

/** The shape with names replaced by ids wherever they lead somewhere; the rest stays unresolved. */
export function resolveShape(
  shape: PropertyShape,
  self: ObjectTypeId,
  names: Names,
): PropertyShape {
  const { type } = shape
  if (type.kind !== 'unresolved') return shape
  const target = find(type.typeName, names)
  if (!target) return shape
  const resolved =
    type.inverseOf === undefined ? refer(target) : invert(type.inverseOf, target, self, names)
  return resolved ? normalizeShape({ ...shape, type: resolved }) : shape
}

function find(name: string, names: Names): ObjectType | null {
  const own = names.own.get(name)
  if (own || !names.around) return own ?? null
  const [id] = indexOf(names.around).byName.get(name) ?? []
  return (id && names.around.objectTypes.get(id)) ?? null
}

function refer(target: ObjectType): ValueType {
  return { kind: target.kind === 'embedded' ? 'embedded' : 'link', target: target.id }
}

/** The forward property goes by its persisted name (realm-js integration-tests `alias.ts`). */
function invert(
  name: string,
  origin: ObjectType,
  self: ObjectTypeId,
  names: Names,
): ValueType | null {
  const isOwn = names.own.get(origin.name) === origin
  const forward = origin.properties.find(
    (property) => property.name === name && leadsTo(property, self, isOwn ? names : null),
  )
  return forward ? { kind: 'inverse', origin: origin.id, property: forward.id } : null
}

/** Of a type around (`names` null) any relationship will do: it points at the type under its present id. */
function leadsTo({ type }: Property, self: ObjectTypeId, names: Names | null): boolean {
  if (type.kind === 'link' || type.kind === 'embedded') return !names || type.target === self
  if (type.kind !== 'unresolved' || type.inverseOf !== undefined || !names) return false
  return names.own.get(type.typeName)?.id === self
}

/** The name of what an unresolved type looks for, as a person would write it; null when it is resolved. */
export function missingOf(type: ValueType): { text: string; inverse: boolean } | null {
  if (type.kind !== 'unresolved') return null
  if (type.inverseOf === undefined) return { text: type.typeName, inverse: false }
  return { text: `${type.typeName}.${type.inverseOf}`, inverse: true }
}
