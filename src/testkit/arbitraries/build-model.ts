import {
  countedIds,
  indexOf,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import { clientFacts, serverFacts, sideFacts, typeFacts } from './build-facts.ts'
import { planShape } from './build-shape.ts'
import type { TypePlan } from './plan.ts'
import { holdsClientFacts, servesServer, type Side } from './side.ts'
import type { Site } from './site.ts'

/** A model as planned, as far as its side allows. The same plans give the same model. */
export function buildModel(
  plans: readonly TypePlan[],
  side: Side,
  allowAsymmetric: boolean,
): Model {
  const ids = countedIds()
  const blank = plans.map((plan, i) => {
    const kind = i === 0 || (plan.kind === 'asymmetric' && !allowAsymmetric) ? 'object' : plan.kind
    const isStored = servesServer(side) || (side === 'any' && !plan.isLocal)
    const database = plan.keyLast ? 'app' : 'other'
    const collection = { dataSource: 'mongodb-atlas', database, name: `${plan.name}s` }
    return makeObjectType(ids.objectType(), plan.name, {
      kind,
      collection: isStored && kind !== 'embedded' ? collection : null,
      primaryKey: kind === 'embedded' ? null : ids.property(),
      ...typeFacts(side, kind, plan.properties.length),
    })
  })
  const types = blank.map((type, i) => {
    const plan = plans[i]
    return plan ? withProperties(type, plan, siteOf(side, type, blank), ids.property) : type
  })
  const rooted = servesServer(side) ? placeEveryEmbedded(types, ids.property) : types
  return withInverses(makeModel(rooted), plans, side, ids.property)
}

function siteOf(side: Side, self: ObjectType, all: readonly ObjectType[]): Site {
  const after = self.kind === 'embedded' ? all.indexOf(self) + 1 : 0
  return {
    side,
    self,
    linkable: all.filter(({ kind }) => kind === 'object'),
    embeddable: all.slice(after).filter(({ kind }) => kind === 'embedded'),
  }
}

function withProperties(
  type: ObjectType,
  plan: TypePlan,
  site: Site,
  newId: () => Property['id'],
): ObjectType {
  const properties = plan.properties.map((property) => {
    const shape = planShape(property, site)
    return makeProperty(newId(), property.name, shape, {
      ...sideFacts(site.side, shape, property.facts),
      ...serverFacts(site.side, shape, property.facts),
      ...clientFacts(site.side, shape, property),
    })
  })
  if (!type.primaryKey) return { ...type, properties }
  const key = makeProperty(type.primaryKey, '_id', primitiveShape(plan.key))
  return { ...type, properties: plan.keyLast ? [...properties, key] : [key, ...properties] }
}

/** The server knows an embedded type only where it is used: one that is not used yet finds a place in the first type. */
function placeEveryEmbedded(
  types: readonly ObjectType[],
  newId: () => Property['id'],
): readonly ObjectType[] {
  const reached = new Set<ObjectTypeId>()
  const visit = (type: ObjectType | undefined): void => {
    for (const { type: value } of type?.properties ?? []) {
      if (value.kind !== 'embedded' || reached.has(value.target)) continue
      reached.add(value.target)
      visit(types.find(({ id }) => id === value.target))
    }
  }
  for (const type of types) if (type.kind !== 'embedded') visit(type)
  const added: Property[] = []
  for (const type of types) {
    if (type.kind !== 'embedded' || reached.has(type.id)) continue
    reached.add(type.id)
    visit(type)
    const shape = {
      type: { kind: 'embedded', target: type.id },
      container: 'none',
      optional: true,
      elementOptional: false,
    } as const
    added.push(makeProperty(newId(), `use ${added.length + 1}`, shape))
  }
  const [first, ...rest] = types
  return first ? [{ ...first, properties: [...first.properties, ...added] }, ...rest] : types
}

/** Planned inverse relationships find a relationship that leads to their type, or stay away. */
function withInverses(
  model: Model,
  plans: readonly TypePlan[],
  side: Side,
  newId: () => Property['id'],
): Model {
  if (!holdsClientFacts(side)) return model
  const { uses } = indexOf(model)
  const objectTypes = model.order.flatMap((id, i): ObjectType[] => {
    const type = model.objectTypes.get(id)
    if (!type) return []
    const wanted = plans[i]?.properties.filter(({ kind }) => kind === 'inverse') ?? []
    const leading = uses.get(id) ?? []
    const added = wanted.flatMap(({ target }, n) => {
      const use = leading[target % Math.max(1, leading.length)]
      if (!use) return []
      const inverse = {
        kind: 'inverse',
        origin: use.objectType,
        property: use.property.id,
      } as const
      const shape = {
        type: inverse,
        container: 'list',
        optional: false,
        elementOptional: false,
      } as const
      return [makeProperty(newId(), `inverse${n}`, shape)]
    })
    return [added.length > 0 ? { ...type, properties: [...type.properties, ...added] } : type]
  })
  return makeModel(objectTypes, { app: model.app, spelling: model.spelling })
}
