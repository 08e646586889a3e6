import {
  indexOf,
  isOn,
  propertyOf,
  sides,
  type IdSource,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { namesInWords, putting, refused, type Refactoring } from '../plan.ts'
import { arriving } from './arriving.ts'
import { keyOnServer, withPaths } from './paths.ts'
import { inversesOver, withOrigin } from './references.ts'
import { factsOfHolder } from './holder-facts.ts'

/** An embedded object whose properties are to stand in its parent. */
export type MoveIn = {
  readonly objectType: ObjectTypeId
  readonly property: PropertyId
  /** Put before the name of each, stored and in code. Empty for none. */
  readonly prefix: string
}

/**
 * Puts the properties of an embedded object in its place. Where nothing else uses its type they keep their ids and the
 * type goes; else they are copied.
 */
export function inlineEmbedded(model: Model, ask: MoveIn, ids: IdSource): Refactoring {
  const type = model.objectTypes.get(ask.objectType)
  const holder = propertyOf(type, ask.property)
  if (!type || !holder) return refused(report('gone', {}))
  const where = { objectType: type.id, property: holder.id }
  const name = `${type.name}.${holder.name}`
  const inner = holder.type.kind === 'embedded' && model.objectTypes.get(holder.type.target)
  if (!inner) return refused(report('not-an-embedded-object', { name }, where))
  if (holder.container !== 'none') return refused(report('not-single', { name }, where))
  const isShared = (indexOf(model).uses.get(inner.id) ?? []).some(
    ({ property }) => property.type.kind !== 'inverse' && property.id !== holder.id,
  )
  const coming = arriving(holder, inner, ask.prefix, isShared ? ids : null)
  if (coming === null) return refused(report('sides-part', { name }, where))
  const properties = type.properties.flatMap((one) => (one === holder ? coming : [one]))
  const twice = namesHeldTwice(properties)
  if (twice.length > 0)
    return refused(
      report('names-clash', { objectType: type.name, names: namesInWords(twice) }, where),
    )
  const next = { ...type, properties }
  return told(model, { type: next, holder, inner, isShared, coming, prefix: ask.prefix })
}

/** Names that two properties of one side have. */
function namesHeldTwice(properties: readonly Property[]): readonly string[] {
  const twice = sides.flatMap((side) => {
    const names = properties.filter((one) => isOn(side, one)).map(({ name }) => name)
    return names.filter((name, i) => names.indexOf(name) !== i)
  })
  return [...new Set(twice)]
}

type Inlined = {
  readonly type: ObjectType
  readonly holder: Property
  readonly inner: ObjectType
  readonly isShared: boolean
  readonly coming: readonly Property[]
  readonly prefix: string
}

function told(model: Model, inlined: Inlined): Refactoring {
  const { type, holder, inner, isShared, coming } = inlined
  const broken = inversesOver(model, type.id, new Set([holder.id]))
  const moved = new Set(isShared ? [] : coming.map(({ id }) => id))
  const turned = inversesOver(model, inner.id, moved)
  const name = `${type.name}.${holder.name}`
  const facts = factsOfHolder(holder, isShared ? null : inner)
  const where = { objectType: type.id, property: holder.id }
  return {
    ok: true,
    label: `Inline ${name}`,
    data: `The values in \`${name}\` move up into each \`${type.name}\` document; one without it lacks them, required ones too.`,
    notes: [
      report(isShared ? 'type-stays' : 'type-goes', { target: inner.name }, where),
      ...broken.map((one) => report('inverse-goes', { name: one.name }, where)),
      ...turned.map((one) => report('lists-others', { name: one.name, target: type.name }, where)),
      ...(facts.length > 0 ? [report('facts-go', { name, facts: facts.join(', ') }, where)] : []),
    ],
    edits: [putting(model, afterInlining(model, inlined, moved))],
  }
}

function afterInlining(model: Model, inlined: Inlined, moved: ReadonlySet<PropertyId>): Model {
  const { type, holder, inner, isShared, prefix } = inlined
  const order = isShared ? model.order : model.order.filter((id) => id !== inner.id)
  const turned = withOrigin(model, { from: inner.id, to: type.id, moved })
  const objectTypes = turned.objectTypes.withMutations((table) => {
    const now = table.get(type.id)
    const properties = type.properties.map((one) => propertyOf(now, one.id) ?? one)
    table.set(type.id, { ...type, properties })
    if (isShared) table.set(inner.id, withoutInverses(inner, holder.id))
    else table.delete(inner.id)
  })
  return withPaths(model, { ...turned, objectTypes, order }, (at, property, [step, ...rest]) => {
    if (at.id !== type.id || property.id !== holder.id) return undefined
    return step === undefined ? null : [prefix + nameAt(inner, step), ...rest]
  })
}

function withoutInverses(type: ObjectType, over: PropertyId): ObjectType {
  const properties = type.properties.filter(
    ({ type: value }) => value.kind !== 'inverse' || value.property !== over,
  )
  return properties.length === type.properties.length ? type : { ...type, properties }
}

/** The name of the property that the server's texts call by this key. */
function nameAt(type: ObjectType, key: string): string {
  return type.properties.find((one) => keyOnServer(one) === key)?.name ?? key
}
