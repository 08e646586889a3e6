import { bendsMovedWith } from '#core/drawing'
import {
  naming,
  newCollection,
  newObjectType,
  newProperty,
  retyping,
  type Edit,
  type Origin,
} from '#core/edits'
import {
  normalizeShape,
  propertyOf,
  sameShape,
  type Container,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type ObjectTypeKind,
  type Point,
  type Property,
  type PropertyId,
  type PropertyShape,
} from '#core/model'
import { attempt, ids, parsePropertyText, parseTypeText, useDocument, useView } from '#app/state'
import { setCanvas } from './canvas-state.ts'

/** Every change the canvas asks for. Each is one step in the undo menu, and none when nothing would change. */

const modelNow = (): Model => useDocument.getState().session.document.model

function run(label: string, edits: readonly Edit[]): boolean {
  return useDocument.getState().dispatch({ label, origin: 'canvas', edits }).length === 0
}

/** Does edits whose refusal is told where they were asked for. Returns why not, or null. */
function tryTo(label: string, edits: readonly Edit[]): string | null {
  return attempt({ label, origin: 'canvas', edits })?.message ?? null
}

/** Creates an object type with its top left corner at `at`, selects it and starts typing its name. */
export function createObjectType(kind: ObjectTypeKind, at: Point): void {
  const objectType = newObjectType(modelNow(), ids, kind)
  const position = { x: Math.round(at.x), y: Math.round(at.y) }
  const added = run(`Add ${objectType.name}`, [
    { kind: 'addObjectType', objectType },
    { kind: 'placeCards', positions: { [objectType.id]: position } },
  ])
  if (!added) return
  useView.getState().select({ objectTypes: [objectType.id] }, 'canvas')
  setCanvas({ editing: { objectType: objectType.id, part: 'typeName' } })
}

/** Returns why an object type cannot have this name, or null. */
export function renameObjectType(objectType: ObjectTypeId, name: string): string | null {
  const model = modelNow()
  const type = model.objectTypes.get(objectType)
  if (!type || type.name === name) return null
  return tryTo(`Rename ${type.name} to ${name}`, naming(model, type, name))
}

/** Turns an object type into another kind. A type that gains a collection gets one named after itself. */
export function changeKind(objectType: ObjectTypeId, kind: ObjectTypeKind): void {
  const model = modelNow()
  const type = model.objectTypes.get(objectType)
  if (!type || type.kind === kind) return
  const collection =
    kind === 'embedded' ? null : (type.collection ?? newCollection(model, type.name))
  run(`Make ${type.name} ${kind}`, [
    { kind: 'setObjectTypeKind', objectType, typeKind: kind, collection },
  ])
}

/** Adds the property that `text` describes (`age int?`). Returns why not, or null. */
export function addProperty(objectType: ObjectTypeId, text: string): string | null {
  const model = modelNow()
  const type = model.objectTypes.get(objectType)
  if (!type) return null
  const parsed = parsePropertyText(model, text)
  if ('problem' in parsed) return parsed.problem
  if (type.properties.some(({ name }) => name === parsed.name))
    return `${type.name} already has a property \`${parsed.name}\`.`
  const property = newProperty(type, ids, parsed.name, parsed.shape)
  return tryTo(`Add ${type.name}.${property.name}`, [{ kind: 'addProperty', objectType, property }])
}

/** Returns why a property cannot have this name, or null. */
export function renameProperty(
  objectType: ObjectTypeId,
  property: PropertyId,
  name: string,
): string | null {
  const type = modelNow().objectTypes.get(objectType)
  const before = propertyOf(type, property)
  if (!type || !before || before.name === name) return null
  return tryTo(`Rename ${type.name}.${before.name} to ${name}`, [
    { kind: 'renameProperty', objectType, property, name },
  ])
}

/** Gives a property the type that `text` describes. Returns why not, or null. */
export function retypeProperty(
  objectType: ObjectTypeId,
  property: PropertyId,
  text: string,
): string | null {
  const parsed = parseTypeText(modelNow(), text)
  if ('problem' in parsed) return parsed.problem
  return setShape(objectType, property, parsed.shape)
}

function setShape(
  objectType: ObjectTypeId,
  property: PropertyId,
  shape: PropertyShape,
): string | null {
  const type = modelNow().objectTypes.get(objectType)
  const before = propertyOf(type, property)
  if (!type || !before || sameShape(before, shape)) return null
  const label = `Change the type of ${type.name}.${before.name}`
  return tryTo(label, retyping(type, property, shape))
}

/** Moves a property to `index` of its object type; out of range means the nearest end. */
export function moveProperty(objectType: ObjectTypeId, property: PropertyId, index: number): void {
  const type = modelNow().objectTypes.get(objectType)
  const before = propertyOf(type, property)
  if (!type || !before) return
  const to = Math.min(type.properties.length - 1, Math.max(0, index))
  if (type.properties[to]?.id === property) return
  run(`Move ${type.name}.${before.name}`, [
    { kind: 'moveProperty', objectType, property, index: to },
  ])
}

export function setPrimaryKey(objectType: ObjectTypeId, property: PropertyId | null): void {
  const type = modelNow().objectTypes.get(objectType)
  if (!type || type.primaryKey === property) return
  run(
    property ? `Change the primary key of ${type.name}` : `Remove the primary key of ${type.name}`,
    [{ kind: 'setPrimaryKey', objectType, property }],
  )
}

/** Makes an optional property required, and a required one optional. */
export function toggleRequired({ id }: ObjectType, property: Property): void {
  const { type, container, optional, elementOptional } = property
  setShape(id, property.id, { type, container, optional: !optional, elementOptional })
}

/** Gives a property the plain index, or takes the index it has. */
export function toggleIndex(type: ObjectType, property: Property): void {
  const { index, ...others } = property.client
  const label = `${index ? 'Remove the index of' : 'Index'} ${type.name}.${property.name}`
  const client = index ? others : { ...others, index: 'general' as const }
  run(label, [{ kind: 'setPropertyClient', objectType: type.id, property: property.id, client }])
}

/** Relates `source` to `target`: by an existing property, which keeps its container, or by a new one. */
export function relate(
  source: ObjectTypeId,
  property: PropertyId | null,
  target: ObjectTypeId,
): void {
  const model = modelNow()
  const from = model.objectTypes.get(source)
  const to = model.objectTypes.get(target)
  if (!from || !to) return
  const before = property ? propertyOf(from, property) : undefined
  if (before) {
    const refusal = setShape(source, before.id, referenceTo(to, before.container))
    if (refusal !== null) setCanvas({ hint: refusal })
    return
  }
  const added = newProperty(from, ids, lowerFirst(to.name), referenceTo(to, 'none'))
  if (
    run(`Relate ${from.name} to ${to.name}`, [
      { kind: 'addProperty', objectType: source, property: added },
    ])
  )
    useView.getState().select({ objectTypes: [source], property: added.id }, 'canvas')
}

function referenceTo(target: ObjectType, container: Container): PropertyShape {
  const kind = target.kind === 'embedded' ? 'embedded' : 'link'
  return normalizeShape({
    type: { kind, target: target.id },
    container,
    optional: true,
    elementOptional: false,
  })
}

function lowerFirst(name: string): string {
  const [first = '', ...rest] = name
  return first.toLowerCase() + rest.join('')
}

type PlacingOptions = {
  readonly label?: string
  /** Joins a step of the same gesture and origin that came before. */
  readonly gesture?: string
  readonly origin?: Origin
}

/** Moves cards, as one step; cards that already stand there are left out. */
export function placeCards(
  positions: Readonly<Record<ObjectTypeId, Point>>,
  options: PlacingOptions = {},
): void {
  const { document } = useDocument.getState().session
  const moved = Object.entries(positions as Record<string, Point>).filter(([id, { x, y }]) => {
    const before = document.layout.positions[id as ObjectTypeId]
    return before?.x !== x || before.y !== y
  }) as [ObjectTypeId, Point][]
  const [first] = moved
  if (!first) return
  const name = document.model.objectTypes.get(first[0])?.name ?? ''
  const placed: Readonly<Record<ObjectTypeId, Point>> = Object.fromEntries(moved)
  const bends = bendsMovedWith(document.model, document.layout, placed)
  const bent: Edit[] = Object.keys(bends).length > 0 ? [{ kind: 'bendLines', bends }] : []
  useDocument.getState().dispatch({
    label: options.label ?? (moved.length === 1 ? `Move ${name}` : `Move ${moved.length} cards`),
    origin: options.origin ?? 'canvas',
    edits: [{ kind: 'placeCards', positions: placed }, ...bent],
    ...(options.gesture === undefined ? {} : { gesture: options.gesture }),
  })
}
