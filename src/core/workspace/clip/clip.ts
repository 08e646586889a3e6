import { writeObjectType } from '#core/formats'
import {
  primitiveTypes,
  propertyOf,
  tableOf,
  type CardLook,
  type Document,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Point,
  type PrimitiveType,
} from '#core/model'
import { list, nullable, object, oneOf, table, text, type Decoder } from '../project/decode.ts'
import { cardLook, point } from '../project/drawing-shape.ts'
import { objectType, objectTypeId } from '../project/model-shape.ts'

/** An object type that copied ones refer to without being copied itself: found again by its id, else by its name. */
export type Outsider = {
  readonly id: ObjectTypeId
  readonly name: string
  /** What a link to it stores: the type of its primary key. */
  readonly key: PrimitiveType | null
}

/** Object types as they were copied, with where their cards stood and how they looked. */
export type Clip = {
  readonly tandem: 'object-types'
  readonly objectTypes: readonly ObjectType[]
  readonly outsiders: readonly Outsider[]
  readonly positions: Readonly<Record<ObjectTypeId, Point>>
  readonly cards: Readonly<Record<ObjectTypeId, CardLook>>
}

const outsider = object<Outsider>({
  id: objectTypeId,
  name: text,
  key: nullable(oneOf(primitiveTypes)),
})

const clip: Decoder<Clip> = object<Clip>({
  tandem: oneOf(['object-types']),
  objectTypes: list(objectType),
  outsiders: list(outsider),
  positions: table<ObjectTypeId, Point>(point),
  cards: table<ObjectTypeId, CardLook>(cardLook),
})

/** Takes object types out of a document, in its order. `positions` says where their cards stand. */
export function clipOf(
  { model, layout }: Document,
  chosen: ReadonlySet<ObjectTypeId>,
  positions: Readonly<Record<ObjectTypeId, Point>> = layout.positions,
): Clip {
  const ids = model.order.filter((id) => chosen.has(id))
  const objectTypes = ids.flatMap((id) => model.objectTypes.get(id) ?? [])
  return {
    tandem: 'object-types',
    objectTypes: objectTypes.map((type) => ({
      ...type,
      spelling: {},
      properties: type.properties.map((property) => ({ ...property, spelling: {} })),
    })),
    outsiders: outsidersOf(model, objectTypes),
    positions: entriesOf(positions, ids),
    cards: entriesOf(layout.cards, ids),
  }
}

function outsidersOf(model: Model, types: readonly ObjectType[]): readonly Outsider[] {
  const inside = new Set(types.map(({ id }) => id))
  const targets = types.flatMap(({ properties }) =>
    properties.flatMap(({ type }) =>
      type.kind === 'link' || type.kind === 'embedded' ? [type.target] : [],
    ),
  )
  return [...new Set(targets)].flatMap((id) => {
    const type = inside.has(id) ? undefined : model.objectTypes.get(id)
    return type ? [{ id, name: type.name, key: keyOf(type) }] : []
  })
}

function keyOf(type: ObjectType): PrimitiveType | null {
  const key = type.primaryKey && propertyOf(type, type.primaryKey)?.type
  return key && key.kind === 'primitive' ? key.primitive : null
}

function entriesOf<Value>(
  record: Readonly<Record<ObjectTypeId, Value>>,
  ids: readonly ObjectTypeId[],
): Readonly<Record<ObjectTypeId, Value>> {
  const entries = ids.flatMap((id) => {
    const value = record[id]
    return value === undefined ? [] : [[id, value] as const]
  })
  return Object.fromEntries(entries) as Record<ObjectTypeId, Value>
}

/** The copied object types as a Realm Object Schema, for every other program. */
export function clipAsSchema({ model }: Document, { objectTypes }: Clip): string {
  const others = [...model.objectTypes.values()]
  const bare = { ...model, objectTypes: tableOf([...others, ...objectTypes]) }
  const texts = objectTypes.map(({ id }) => writeObjectType(bare, id).text.trim())
  return `[\n${texts.map((one) => one.replace(/^/gm, '  ')).join(',\n')}\n]\n`
}

export function writeClip(taken: Clip): string {
  return JSON.stringify(taken)
}

/** Reads what `writeClip` wrote; null for anything else. Trusts nothing. */
export function readClip(source: string): Clip | null {
  try {
    return clip(JSON.parse(source), '', () => undefined) ?? null
  } catch {
    return null
  }
}
