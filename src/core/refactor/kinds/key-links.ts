import type { Edit } from '#core/edits'
import {
  objectTypesOf,
  propertyOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type PrimitiveType,
  type Property,
  type PropertyId,
  type PropertyShape,
} from '#core/model'
import { inversesOver } from '../moving/references.ts'
import { report } from '../diagnostics.ts'
import { planned, refused, type Refactoring } from '../plan.ts'

type Place = { readonly objectType: ObjectTypeId; readonly property: PropertyId }

/** The object types whose key a property of this shape may store. */
export function linkTargets(model: Model, shape: PropertyShape): readonly ObjectType[] {
  const { type } = shape
  if (type.kind !== 'primitive') return []
  return objectTypesOf(model).filter(
    (target) => target.kind === 'object' && keyTypeOf(target) === type.primitive,
  )
}

/** Makes a property that stores keys of an object type a link to it, in the same container. */
export function toLink(
  model: Model,
  { objectType, property: id, target: targetId }: Place & { readonly target: ObjectTypeId },
): Refactoring {
  const type = model.objectTypes.get(objectType)
  const property = propertyOf(type, id)
  const target = model.objectTypes.get(targetId)
  if (!type || !property || !target) return refused(report('gone', {}))
  const where = { objectType, property: id }
  const name = `${type.name}.${property.name}`
  if (id === type.primaryKey) return refused(report('key-stays', { name }, where))
  if (property.type.kind !== 'primitive') return refused(report('no-plain-value', { name }, where))
  const key = keyTypeOf(target)
  if (key === null) return refused(report('no-key', { target: target.name }, where))
  const plain = property.type.primitive
  if (key !== plain) {
    const slots = { name, type: plain, target: target.name, key }
    return refused(report('key-differs', slots, where))
  }
  const { facts, edits } = withoutClientFacts(objectType, property)
  const shape = { ...shapeOf(property), type: { kind: 'link', target: targetId } } as const
  return planned(
    model,
    [{ kind: 'setPropertyShape', ...where, property: id, objectType, shape }, ...edits],
    {
      label: `Make ${name} a link to ${target.name}`,
      data: `Documents keep the keys they store; one that is the key of no \`${target.name}\` leads nowhere.`,
      notes: facts.length > 0 ? [report('facts-go', { name, facts: facts.join(', ') }, where)] : [],
    },
  )
}

/** Makes a link a property that stores the keys of what it led to, in the same container. */
export function toPlain(model: Model, { objectType, property: id }: Place): Refactoring {
  const type = model.objectTypes.get(objectType)
  const property = propertyOf(type, id)
  if (!type || !property) return refused(report('gone', {}))
  const where = { objectType, property: id }
  const name = `${type.name}.${property.name}`
  const target = property.type.kind === 'link' && model.objectTypes.get(property.type.target)
  if (!target) return refused(report('not-a-link', { name }, where))
  const primitive = keyTypeOf(target) ?? 'objectId'
  const shape = { ...shapeOf(property), type: { kind: 'primitive', primitive } } as const
  return planned(model, [{ kind: 'setPropertyShape', objectType, property: id, shape }], {
    label: `Make ${name} a plain ${primitive}`,
    data: `Documents keep the keys of \`${target.name}\` that they store.`,
    notes: inversesOver(model, objectType, new Set([id])).map((inverse) =>
      report('inverse-goes', { name: inverse.name }, where),
    ),
  })
}

function keyTypeOf(type: ObjectType): PrimitiveType | null {
  const key = type.primaryKey && propertyOf(type, type.primaryKey)
  return key && key.type.kind === 'primitive' ? key.type.primitive : null
}

function shapeOf({ type, container, optional, elementOptional }: Property): PropertyShape {
  return { type, container, optional, elementOptional }
}

/** A link has no index and no default of its own. */
function withoutClientFacts(
  objectType: ObjectTypeId,
  property: Property,
): { readonly facts: readonly string[]; readonly edits: readonly Edit[] } {
  const { index, default: start, counter, ...client } = property.client
  const facts = Object.entries({ index, default: start, counter })
    .filter(([, value]) => value !== undefined)
    .map(([key]) => key)
  if (facts.length === 0) return { facts, edits: [] }
  return {
    facts,
    edits: [{ kind: 'setPropertyClient', objectType, property: property.id, client }],
  }
}
