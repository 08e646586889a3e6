import { canRelate } from '#core/edits'
import {
  indexOf,
  normalizeShape,
  objectTypesOf,
  primitiveTypes,
  propertyOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type PropertyShape,
  type ValueType,
} from '#core/model'

/** One line of a choice. */
export type Choice<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
}

/** The kinds of value a property can have; relationships only where there is something to relate to. */
export function typeChoices(model: Model, owner: ObjectType, type: ValueType): readonly Choice[] {
  const kept: readonly Choice[] =
    type.kind === 'serverOnly' || type.kind === 'unresolved'
      ? [{ value: type.kind, label: keptLabel(type) }]
      : []
  return [
    ...kept,
    ...primitiveTypes.map((primitive) => ({ value: primitive, label: primitive })),
    {
      value: 'link',
      label: 'Relationship',
      disabled: firstTarget(model, owner, 'link') === undefined,
    },
    {
      value: 'embedded',
      label: 'Embedded object',
      disabled: firstTarget(model, owner, 'embedded') === undefined,
    },
    {
      value: 'inverse',
      label: 'Inverse relationship',
      disabled: inverseChoices(model, owner.id).length === 0,
    },
  ]
}

/** The line of `typeChoices` that a value type is. */
export function choiceOf(type: ValueType): string {
  return type.kind === 'primitive' ? type.primitive : type.kind
}

/** The value type of a chosen line, with the first target that it can have. Null for no change. */
export function chosenType(
  model: Model,
  owner: ObjectType,
  present: ValueType,
  choice: string,
): ValueType | null {
  if (choice === choiceOf(present)) return null
  const primitive = primitiveTypes.find((name) => name === choice)
  if (primitive) return { kind: 'primitive', primitive }
  if (choice === 'inverse') return inverseChoices(model, owner.id)[0]?.type ?? null
  if (choice !== 'link' && choice !== 'embedded') return null
  const target = firstTarget(model, owner, choice)
  return target ? { kind: choice, target } : null
}

/** What can be linked to, and what can be embedded. */
const kindOf = { link: 'object', embedded: 'embedded' } as const

/** The object types a link, or an embedded object, can be of; those are disabled that `owner` cannot refer to. */
export function targetChoices(
  model: Model,
  owner: ObjectType,
  kind: 'link' | 'embedded',
): readonly Choice<ObjectTypeId>[] {
  return objectTypesOf(model)
    .filter((type) => type.kind === kindOf[kind])
    .map(({ id, name }) => ({
      value: id,
      label: name,
      disabled: canRelate(model, owner.id, id) !== null,
    }))
}

function firstTarget(
  model: Model,
  owner: ObjectType,
  kind: 'link' | 'embedded',
): ObjectTypeId | undefined {
  return objectTypesOf(model).find(
    (type) => type.kind === kindOf[kind] && canRelate(model, owner.id, type.id) === null,
  )?.id
}

/** Every relationship that leads to an object type, which an inverse on it can turn round. */
export function inverseChoices(
  model: Model,
  target: ObjectTypeId,
): readonly {
  readonly value: string
  readonly label: string
  readonly type: ValueType & { readonly kind: 'inverse' }
}[] {
  return (indexOf(model).uses.get(target) ?? [])
    .filter(({ property }) => property.type.kind !== 'inverse')
    .map(({ objectType, property }) => ({
      value: property.id,
      label: `${model.objectTypes.get(objectType)?.name ?? '?'}.${property.name}`,
      type: { kind: 'inverse', origin: objectType, property: property.id },
    }))
}

/** The inverse relationships over a property: where the target lets one walk back. */
export function inversesOf(
  model: Model,
  target: ObjectTypeId,
  property: PropertyId,
): readonly Property[] {
  return (model.objectTypes.get(target)?.properties ?? []).filter(
    ({ type }) => type.kind === 'inverse' && type.property === property,
  )
}

/** The relationship an inverse turns round. */
export function forwardOf(model: Model, type: ValueType): Property | undefined {
  return type.kind === 'inverse'
    ? propertyOf(model.objectTypes.get(type.origin), type.property)
    : undefined
}

/** Why a property's optionality, or its elements', is no free choice; null when it is. */
export function forcedReason(shape: PropertyShape, of: 'itself' | 'elements'): string | null {
  const { type, container } = shape
  if (type.kind === 'inverse' || container !== normalizeShape(shape).container)
    return 'An inverse relationship is a list that is always there.'
  if (of === 'itself' && container !== 'none') return `A ${container} is never optional.`
  if (type.kind === 'primitive')
    return type.primitive === 'mixed' ? 'Mixed can always be null.' : null
  if (type.kind === 'serverOnly') return null
  if (container === 'none') return 'A to-one relationship or embedded object is always optional.'
  if (container === 'dictionary') return 'Objects in a dictionary are always optional.'
  return `Objects in a ${container} are never optional.`
}

function keptLabel(type: ValueType): string {
  if (type.kind === 'serverOnly') return `${type.label} (server only)`
  return type.kind === 'unresolved' ? `${type.typeName} (not found)` : ''
}
