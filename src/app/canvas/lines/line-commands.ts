import { newProperty, retyping, type Edit } from '#core/edits'
import {
  normalizeShape,
  propertyOf,
  type Container,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Point,
  type Property,
  type PropertyId,
  type PropertyShape,
} from '#core/model'
import { attempt, ids, useDocument, useView } from '#app/state'
import { setCanvas } from '../canvas-state.ts'

/** Every change that is asked for on a line. Each is one step in the undo menu; a refusal is said on the canvas. */

type Place = { readonly type: ObjectType; readonly property: Property; readonly model: Model }

function placeOf(objectType: ObjectTypeId, property: PropertyId): Place | null {
  const { model } = useDocument.getState().session.document
  const type = model.objectTypes.get(objectType)
  const found = propertyOf(type, property)
  return type && found ? { type, property: found, model } : null
}

function run(label: string, edits: readonly Edit[], gesture?: string): boolean {
  const refusal = attempt({
    label,
    origin: 'canvas',
    edits,
    ...(gesture === undefined ? {} : { gesture }),
  })
  if (refusal) setCanvas({ hint: refusal.message })
  return refusal === null
}

const nameOf = ({ type, property }: Place): string => `${type.name}.${property.name}`

/** Leads a line through these points; none let it find its own way again. Steps of one gesture are one. */
export function bendLine(
  objectType: ObjectTypeId,
  property: PropertyId,
  points: readonly Point[],
  gesture?: string,
): void {
  const place = placeOf(objectType, property)
  if (!place) return
  const before = useDocument.getState().session.document.layout.bends[property]
  if (points.length === 0 && !before) return
  const label = points.length === 0 ? 'Reset the route of' : 'Bend the line of'
  const bends = { [property]: points.length === 0 ? null : points }
  run(`${label} ${nameOf(place)}`, [{ kind: 'bendLines', bends }], gesture)
}

/** What a relationship of this property to another object type is: embedded types are embedded, others linked to. */
function leadingTo(target: ObjectType, { container, optional }: PropertyShape): PropertyShape {
  const kind = target.kind === 'embedded' ? 'embedded' : 'link'
  const type = { kind, target: target.id } as const
  return normalizeShape({ type, container, optional, elementOptional: false })
}

/** Leads a relationship to another object type. */
export function retarget(
  objectType: ObjectTypeId,
  property: PropertyId,
  target: ObjectTypeId,
): void {
  const place = placeOf(objectType, property)
  const to = place?.model.objectTypes.get(target)
  if (!place || !to || targetOf(place.property) === target) return
  run(`Connect ${nameOf(place)} to ${to.name}`, [
    ...retyping(place.type, property, leadingTo(to, place.property)),
    ...straightened(property),
  ])
}

function straightened(property: PropertyId): readonly Edit[] {
  const { bends } = useDocument.getState().session.document.layout
  return bends[property] ? [{ kind: 'bendLines', bends: { [property]: null } }] : []
}

export function targetOf({ type }: Property): ObjectTypeId | null {
  return type.kind === 'link' || type.kind === 'embedded' ? type.target : null
}

/** Moves a relationship, with all that is known of it, to another object type. Its inverses follow. */
export function moveRelationship(
  objectType: ObjectTypeId,
  property: PropertyId,
  owner: ObjectTypeId,
): void {
  const place = placeOf(objectType, property)
  const to = place?.model.objectTypes.get(owner)
  if (!place || !to || owner === objectType) return
  const { id, name } = newProperty(to, ids, place.property.name)
  const moved: Property = { ...place.property, id, name }
  const done = run(`Move ${nameOf(place)} to ${to.name}`, [
    { kind: 'addProperty', objectType: owner, property: moved },
    ...inverseEdits(place, owner, id),
    { kind: 'removeProperty', objectType, property },
  ])
  if (done) useView.getState().select({ objectTypes: [owner], property: id }, 'canvas')
}

function inverseEdits(place: Place, origin: ObjectTypeId, property: PropertyId): readonly Edit[] {
  return inversesOf(place).map(({ objectType, inverse }) => ({
    kind: 'setPropertyShape',
    objectType,
    property: inverse.id,
    shape: { ...inverse, type: { kind: 'inverse', origin, property } },
  }))
}

type Inverse = { readonly objectType: ObjectTypeId; readonly inverse: Property }

function inversesOf({ model, property }: Omit<Place, 'type'>): readonly Inverse[] {
  const target = targetOf(property)
  if (target === null) return []
  const others = model.objectTypes.get(target)?.properties ?? []
  return others
    .filter(({ type }) => type.kind === 'inverse' && type.property === property.id)
    .map((inverse) => ({ objectType: target, inverse }))
}

/** Makes a relationship to one from one to many, as a list, and back. */
export function setMany(objectType: ObjectTypeId, property: PropertyId, many: boolean): void {
  const place = placeOf(objectType, property)
  if (!place) return
  const container: Container = many ? 'list' : 'none'
  const { type, optional } = place.property
  const shape = normalizeShape({
    type,
    container,
    optional: many ? false : optional || type.kind === 'link',
    elementOptional: false,
  })
  run(`Make ${nameOf(place)} ${many ? 'to many' : 'to one'}`, retyping(place.type, property, shape))
}

/** The relationship from the other side: what led to one comes back as many, and what led to many as one. */
export function reverse(objectType: ObjectTypeId, property: PropertyId): void {
  const place = placeOf(objectType, property)
  const to = place && targetTypeOf(place)
  if (!place || !to) return
  const many = place.property.container === 'none'
  const name = lowerFirst(place.type.name) + (many ? 's' : '')
  const shape = { ...place.property, container: many ? 'list' : 'none', optional: !many } as const
  const back = newProperty(to, ids, name, leadingTo(place.type, shape))
  const done = run(`Reverse ${nameOf(place)}`, [
    { kind: 'removeProperty', objectType, property },
    { kind: 'addProperty', objectType: to.id, property: back },
  ])
  if (done) useView.getState().select({ objectTypes: [to.id], property: back.id }, 'canvas')
}

function targetTypeOf({ model, property }: Place): ObjectType | undefined {
  const target = targetOf(property)
  return target === null ? undefined : model.objectTypes.get(target)
}

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)

/** Selects the property that says a link the other way round; makes one where there is none. */
export function showInverse(objectType: ObjectTypeId, property: PropertyId): void {
  const place = placeOf(objectType, property)
  const to = place && targetTypeOf(place)
  if (!place || !to) return
  const known = inversesOf(place)[0]?.inverse
  const inverse =
    known ??
    newProperty(to, ids, `${lowerFirst(place.type.name)}s`, {
      type: { kind: 'inverse', origin: objectType, property },
      container: 'list',
      optional: false,
      elementOptional: false,
    })
  const add: Edit = { kind: 'addProperty', objectType: to.id, property: inverse }
  if (known || run(`Add the inverse of ${nameOf(place)}`, [add]))
    useView.getState().select({ objectTypes: [to.id], property: inverse.id }, 'canvas')
}

/** Has a link a property that says it the other way round? */
export function hasInverse(model: Model, property: Property): boolean {
  return inversesOf({ model, property }).length > 0
}

/** Writes the names of relationships on their lines, or no longer. */
export function toggleLineNames(): void {
  const { style } = useDocument.getState().session.document.layout
  const lineNames = !style.lineNames
  run(lineNames ? 'Show names on lines' : 'Hide names on lines', [
    { kind: 'setDrawingStyle', style: { ...style, lineNames } },
  ])
}
