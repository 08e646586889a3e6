import {
  isWholeOn,
  sameShape,
  type JsonText,
  type Model,
  type ObjectType,
  type Property,
  type PropertyShape,
  type ResidueMember,
  type ValueType,
} from '#core/model'
import { sameMeaning } from '../shared/json-text/index.ts'

/**
 * Everything a client schema says about one property, with object types by name (their type is `unresolved`).
 * Two writings that yield equal facts mean the same, so one may stand for the other.
 */
export type PropertyFacts = {
  /** The key in `properties`: the name in code. */
  readonly key: string
  /** The persisted name. */
  readonly name: string
  readonly shape: PropertyShape
  /** A primary key is always indexed; here it counts as none. */
  readonly index: 'general' | 'full-text' | null
  readonly counter: boolean
  readonly default: JsonText | null
  readonly residue: readonly ResidueMember[]
}

/** The facts of a property as the model has them; null for one that no client knows. */
export function factsOf(
  model: Pick<Model, 'objectTypes'>,
  type: ObjectType,
  property: Property,
): PropertyFacts | null {
  if (property.type.kind === 'serverOnly') return null
  if (!isWholeOn('object-model', (id) => model.objectTypes.get(id), property)) return null
  const { client } = property
  const primary = type.primaryKey === property.id
  return {
    key: keyOf(property),
    name: property.name,
    shape: {
      type: namedType(model, property.type),
      container: property.container,
      optional: property.optional,
      elementOptional: property.elementOptional,
    },
    index: primary && client.index === 'general' ? null : (client.index ?? null),
    counter: client.counter === true && isInt(property),
    default: client.default ?? null,
    residue: property.residue['object-model']?.members ?? [],
  }
}

/** The name of a property in application code. */
export function keyOf(property: Property): string {
  return property.client.codeName ?? property.name
}

/** Do the two say the same? */
export function sameFacts(a: PropertyFacts, b: PropertyFacts): boolean {
  return (
    a.key === b.key &&
    a.name === b.name &&
    a.index === b.index &&
    a.counter === b.counter &&
    sameText(a.default, b.default) &&
    sameShape(a.shape, b.shape) &&
    sameResidue(a.residue, b.residue)
  )
}

function sameResidue(a: readonly ResidueMember[], b: readonly ResidueMember[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, value }, i) => key === b[i]?.key && sameText(value, b[i].value))
  )
}

/** Indentation inside a value says nothing. */
function sameText(a: JsonText | null, b: JsonText | null): boolean {
  return a === b || (a !== null && b !== null && sameMeaning(a, b))
}

function isInt(property: Property): boolean {
  const { type, container } = property
  return container === 'none' && type.kind === 'primitive' && type.primitive === 'int'
}

function namedType(model: Pick<Model, 'objectTypes'>, type: ValueType): ValueType {
  if (type.kind === 'link' || type.kind === 'embedded')
    return { kind: 'unresolved', typeName: model.objectTypes.get(type.target)?.name ?? '' }
  if (type.kind !== 'inverse') return type
  const origin = model.objectTypes.get(type.origin)
  const forward = origin?.properties.find((property) => property.id === type.property)
  return { kind: 'unresolved', typeName: origin?.name ?? '', inverseOf: forward?.name ?? '' }
}
