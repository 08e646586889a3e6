import {
  documentOf,
  makeObjectType,
  makeProperty,
  normalizeShape,
  primitiveShape,
  type IdSource,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type Side,
} from '#core/model'
import { applyEdit, newCollection } from '#core/edits'
import { report } from '../diagnostics.ts'
import { isModel, namesInWords, putting, refused, tryEdits, type Refactoring } from '../plan.ts'
import { withPaths } from './paths.ts'
import { inversesOver, withOrigin } from './references.ts'

/** Properties that are to get an object type of their own. */
export type MoveOut = {
  readonly objectType: ObjectTypeId
  readonly properties: readonly PropertyId[]
  /** The name of the new object type. */
  readonly name: string
  /** The name of the property that stands for them. */
  readonly property: string
}

/**
 * Moves properties into a new embedded type. One embedded object stands at the place of the first. They keep their ids,
 * names and all that either side says about them.
 */
export function extractEmbedded(model: Model, ask: MoveOut, ids: IdSource): Refactoring {
  return moveOut(model, ask, ids, 'embedded')
}

/** Moves properties into a new top-level object type with a key `_id`, and links to it from the place of the first. */
export function splitLinked(model: Model, ask: MoveOut, ids: IdSource): Refactoring {
  return moveOut(model, ask, ids, 'link')
}

type Relation = 'embedded' | 'link'

function moveOut(model: Model, ask: MoveOut, ids: IdSource, kind: Relation): Refactoring {
  const type = model.objectTypes.get(ask.objectType)
  if (!type) return refused(report('gone', {}))
  const chosen = new Set(ask.properties)
  const leaving = type.properties.filter(({ id }) => chosen.has(id))
  const why = whyNot(type, leaving)
  if (why) return refused(why)
  const fresh = newType(model, type, leaving, ask.name.trim(), kind, ids)
  const added = applyEdit(documentOf(model), {
    kind: 'addObjectType',
    objectType: fresh,
    index: model.order.indexOf(type.id) + 1,
  })
  if (!added.ok) return refused(added.diagnostic)
  const holder = makeProperty(ids.property(), ask.property.trim(), toOne(kind, fresh.id), {
    ...sideOf(commonSide(leaving)),
  })
  const remaining = type.properties.filter(({ id }) => !chosen.has(id))
  const bare = added.document.model.objectTypes.set(type.id, { ...type, properties: remaining })
  const after = tryEdits({ ...added.document.model, objectTypes: bare }, [
    {
      kind: 'addProperty',
      objectType: type.id,
      property: holder,
      index: type.properties.findIndex(({ id }) => chosen.has(id)),
    },
  ])
  if (!isModel(after)) return refused(after)
  return told(model, type, { leaving, holder, fresh, after }, kind)
}

function whyNot(type: ObjectType, leaving: readonly Property[]) {
  const objectType = type.name
  if (leaving.length === 0)
    return report('nothing-selected', { objectType }, { objectType: type.id })
  const where = (id: PropertyId) => ({ objectType: type.id, property: id })
  const key = leaving.find(({ id }) => id === type.primaryKey)
  if (key) return report('key-stays', { name: key.name }, where(key.id))
  const inverse = leaving.find(isInverse)
  return inverse
    ? report('inverse-stays', { name: inverse.name, objectType }, where(inverse.id))
    : null
}

function isInverse({ type }: Property): boolean {
  return type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined)
}

function newType(
  model: Model,
  type: ObjectType,
  leaving: readonly Property[],
  name: string,
  kind: Relation,
  ids: IdSource,
): ObjectType {
  const properties = leaving.map((property) => ({ ...property, spelling: {} }))
  const only = sideOf(type.only ?? commonSide(leaving))
  const id = ids.objectType()
  if (kind === 'embedded') return makeObjectType(id, name, { kind, properties, ...only })
  const key = makeProperty(ids.property(), '_id', primitiveShape('objectId'))
  const isStored = type.kind === 'embedded' || type.collection !== null
  const collection = isStored ? newCollection(model, name, type.collection ?? undefined) : null
  return makeObjectType(id, name, {
    collection,
    primaryKey: key.id,
    properties: [key, ...properties],
    ...only,
  })
}

/** The one side that has all of them; undefined where both have some. */
function commonSide(properties: readonly Property[]): Side | undefined {
  const [first, ...others] = properties.map(({ only, type }): Side | undefined => {
    if (type.kind === 'serverOnly') return 'app-services'
    return type.kind === 'unresolved' ? 'object-model' : only
  })
  return others.every((side) => side === first) ? first : undefined
}

function sideOf(only: Side | undefined): { readonly only?: Side } {
  return only === undefined ? {} : { only }
}

function toOne(kind: Relation, target: ObjectTypeId) {
  const type = { kind, target }
  return normalizeShape({ type, container: 'none', optional: true, elementOptional: false })
}

type Moved = {
  readonly leaving: readonly Property[]
  readonly holder: Property
  readonly fresh: ObjectType
  readonly after: Model
}

function told(
  model: Model,
  type: ObjectType,
  { leaving, holder, fresh, after }: Moved,
  kind: Relation,
): Refactoring {
  const moved = new Set(leaving.map(({ id }) => id))
  const turned = inversesOver(model, type.id, moved)
  const followed = withOrigin(after, { from: type.id, to: fresh.id, moved })
  const led = withPaths(model, followed, (at, property, rest) => {
    if (at.id !== type.id || !moved.has(property.id)) return undefined
    return kind === 'embedded' ? [holder.name, property.name, ...rest] : null
  })
  const names = namesInWords(leaving.map(({ name }) => name))
  const where = `\`${type.name}.${holder.name}\``
  return {
    ok: true,
    label: `Extract ${fresh.name} from ${type.name}`,
    data:
      kind === 'embedded'
        ? `The values of ${names} move into the embedded object ${where} of each document.`
        : `The values of ${names} move into a new \`${fresh.name}\` document each, whose \`_id\` goes to ${where}.`,
    notes: turned.map(({ name, objectType, property }) =>
      report('lists-others', { name, target: fresh.name }, { objectType, property: property.id }),
    ),
    edits: [putting(model, led)],
  }
}
