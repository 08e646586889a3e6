import { indexOf, type Model, type ObjectType, type ObjectTypeId, type Property } from '#core/model'
import { enter, factsHere, type Scope } from '../schema/scope.ts'
import type { Present, Surroundings } from './build.ts'
import type { ObjectPlan, PlannedValue, PropertyPlan } from './plan.ts'

/** What a model tells a reader of some of its collections about all others. Looks up names, never walks the model. */
export function surroundingsOf(model: Model, read: ReadonlySet<ObjectTypeId>): Surroundings {
  const index = indexOf(model)
  const named = (name: string): readonly ObjectType[] =>
    (index.byName.get(name) ?? []).flatMap((id) => model.objectTypes.get(id) ?? [])
  return {
    isTaken: (name) =>
      named(name).some(({ id }) => !read.has(id) && isUsedElsewhere(model, id, read)),
    embedded: (title) => {
      const type = named(title).find(
        ({ id, kind, server }) =>
          kind === 'embedded' && server.title === undefined && isUsedElsewhere(model, id, read),
      )
      return type ? planOf(model, type, [], new Set()) : null
    },
  }
}

/** Is this a top-level type, or an embedded one that another collection than those that are `read` contains? */
function isUsedElsewhere(
  model: Model,
  id: ObjectTypeId,
  read: ReadonlySet<ObjectTypeId>,
  seen: Set<ObjectTypeId> = new Set(),
): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  if (model.objectTypes.get(id)?.kind !== 'embedded') return !read.has(id)
  const uses = indexOf(model).uses.get(id) ?? []
  return uses.some(({ objectType }) => isUsedElsewhere(model, objectType, read, seen))
}

/** An embedded type as if it had been read where `scope` leads. */
function planOf(
  model: Model,
  type: ObjectType,
  scope: Scope,
  outer: ReadonlySet<ObjectTypeId>,
): ObjectPlan {
  const within = new Set([...outer, type.id])
  const { title = type.name } = type.server
  return {
    title,
    requiredUnknown: type.server.requiredUnknown ?? [],
    place: { start: 0, end: 0 },
    properties: type.properties.flatMap((property): PropertyPlan[] => {
      const value = valueOf(model, property, scope, within)
      if (!value) return []
      const { keywords, elementKeywords, members, elementMembers } = factsHere(property, scope)
      const { name, container, optional, elementOptional } = property
      return [
        {
          name,
          value,
          container,
          optional,
          elementOptional,
          server: { ...property.server, keywords, elementKeywords },
          residue: { members, elementMembers },
        },
      ]
    }),
  }
}

function valueOf(
  model: Model,
  property: Property,
  scope: Scope,
  within: ReadonlySet<ObjectTypeId>,
): PlannedValue | null {
  const { type } = property
  if (type.kind === 'inverse' || type.kind === 'unresolved') return null
  if (type.kind !== 'embedded') return type
  const target = model.objectTypes.get(type.target)
  if (!target || within.has(target.id)) return null
  return { kind: 'object', object: planOf(model, target, enter(scope, property), within) }
}

/** The names that embedded types have now, along the properties of `type`. */
export function presentOf(model: Model, type: ObjectType): Present {
  return {
    name: type.name,
    title: type.server.title,
    embedded: (name) => {
      const property = type.properties.find((candidate) => candidate.name === name)
      if (property?.type.kind !== 'embedded') return null
      const target = model.objectTypes.get(property.type.target)
      return target ? presentOf(model, target) : null
    },
  }
}
