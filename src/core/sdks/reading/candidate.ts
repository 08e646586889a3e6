import { invariant } from '#core/diagnostics'
import {
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  normalizeShape,
  type Candidate,
  type ClientObjectTypeFacts,
  type ClientPropertyFacts,
  type IdSource,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type PropertyShape,
} from '#core/model'
import type { CodeClass, CodeProperty } from '../code.ts'
import type { AnySdk, SdkOptions } from '../contract.ts'
import type { PlanFor } from '../planning/plan-for.ts'
import { propertyNames } from '../planning/property-names.ts'

type Known = {
  readonly plan: PlanFor
  readonly types: ReadonlyMap<
    string,
    { readonly id: ObjectTypeId; readonly kind: CodeClass['kind'] }
  >
  /** By the stored names of class and property. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, PropertyId>>
}

/** The model that classes say, on ids of its own, in the order of the classes. Their stored names are unique. */
export function candidateOf(
  sdk: AnySdk,
  classes: readonly CodeClass[],
  options: SdkOptions,
  ids: IdSource,
): Candidate {
  const known: Known = {
    plan: { sdk: sdk.id, title: sdk.title, features: sdk.features, rules: sdk.rules(options) },
    types: new Map(
      classes.map(({ storedName, kind }) => [storedName, { id: ids.objectType(), kind }]),
    ),
    properties: new Map(
      classes.map(({ storedName, properties }) => [
        storedName,
        new Map(properties.map((property) => [property.storedName, ids.property()])),
      ]),
    ),
  }
  const objectTypes = classes.map((one) => objectTypeOf(one, known))
  return { speaks: 'object-model', model: makeModel(objectTypes) }
}

function objectTypeOf(one: CodeClass, known: Known): ObjectType {
  const own = known.properties.get(one.storedName)
  const type = known.types.get(one.storedName)
  invariant(own && type, 'every class is known')
  const id = (property: CodeProperty): PropertyId => {
    const found = own.get(property.storedName)
    invariant(found, 'every property is known')
    return found
  }
  const primaryKey = one.properties.find((property) => property.primaryKey)
  const bare = makeObjectType(type.id, one.storedName, {
    kind: one.kind,
    primaryKey: primaryKey ? id(primaryKey) : null,
    client: classFacts(one, known),
    properties: one.properties.map((property): Property =>
      makeProperty(id(property), property.storedName, shapeOf(property, known)),
    ),
  })
  const { names } = propertyNames(bare, one.name, known.plan)
  const said = new Map(one.properties.map((property) => [id(property), property]))
  const properties = bare.properties.map((property): Property => {
    const code = said.get(property.id)
    invariant(code, 'every property was said')
    return { ...property, client: factsOf(code, names.get(property.id), known.plan) }
  })
  return { ...bare, properties }
}

function classFacts(
  { name, storedName }: CodeClass,
  { plan: { sdk, rules } }: Known,
): ClientObjectTypeFacts {
  const habit = rules.className(storedName)
  if (name === habit || name === rules.legalClassName(habit)) return {}
  return rules.codeNames === 'shared' ? { codeName: name } : { sdk: { [sdk]: { codeName: name } } }
}

/** `usual`: the name that it would be given if nobody said one. */
function factsOf(
  property: CodeProperty,
  usual: string | undefined,
  { sdk, rules }: PlanFor,
): ClientPropertyFacts {
  const { name, index, counter, default: fallback } = property
  const named: ClientPropertyFacts =
    name === usual
      ? {}
      : rules.codeNames === 'shared'
        ? { codeName: name }
        : { sdk: { [sdk]: { codeName: jsonText(name) } } }
  return {
    ...named,
    ...(index ? { index } : {}),
    ...(counter ? { counter } : {}),
    ...(fallback === null ? {} : { default: fallback }),
  }
}

function shapeOf(property: CodeProperty, { types, properties }: Known): PropertyShape {
  const { value, container, optional, elementOptional } = property
  const shaped = (type: PropertyShape['type']): PropertyShape =>
    normalizeShape({ type, container, optional, elementOptional })
  if (value.kind === 'primitive') return shaped(value)
  const target = types.get(value.storedName)
  if (value.kind === 'object') {
    if (!target) return shaped({ kind: 'unresolved', typeName: value.storedName })
    const kind = target.kind === 'embedded' ? 'embedded' : 'link'
    return shaped({ kind, target: target.id })
  }
  const inverted = properties.get(value.storedName)?.get(value.storedProperty)
  if (target && inverted) return shaped({ kind: 'inverse', origin: target.id, property: inverted })
  const { storedName: typeName, storedProperty: inverseOf } = value
  return shaped({ kind: 'unresolved', typeName, inverseOf })
}
