import { areaPadding, areaTitleHeight, cardBox } from '#core/drawing'
import { indexOf, objectTypesOf, type Model, type ObjectType } from '#core/model'
import type { ObjectTypeId, Point, Rect } from '#core/model'
import { packBlocks } from './pack-blocks.ts'
import { packColumns } from './pack-columns.ts'

/** Cards that go into one area, and where both stand. */
export type DatabaseGroup = {
  readonly title: string
  readonly rect: Rect
  readonly positions: Readonly<Record<ObjectTypeId, Point>>
}

const groupGap = 64
const withoutDatabase = 'No database'
const sharedEmbedded = 'Shared embedded types'

/**
 * All cards arranged by the database they live in, from a corner on: one group a database, named by its data source
 * too where there are several. An embedded type goes with the one database whose types embed it; those that several
 * databases, or none, embed make a group of their own. No group overlaps another.
 */
export function groupByDatabase(model: Model, corner: Point): DatabaseGroup[] {
  const groups = [...membersByTitle(model)].map(([title, types]) => {
    const { points, box } = packColumns(types.map((type) => cardBox(type, model)))
    const width = box.width + 2 * areaPadding
    const height = box.height + 2 * areaPadding + areaTitleHeight
    return { title, types, points, box: { width, height } }
  })
  const corners = packBlocks(
    groups.map(({ box }) => box),
    groupGap,
  )
  return groups.map(({ title, types, points, box }, index) => {
    const { x, y } = corners[index] ?? { x: 0, y: 0 }
    const rect = { x: corner.x + x, y: corner.y + y, ...box }
    const left = rect.x + areaPadding
    const top = rect.y + areaPadding + areaTitleHeight
    const positions = types.map(({ id }, card) => {
      const point = points[card] ?? { x: 0, y: 0 }
      return [id, { x: left + point.x, y: top + point.y }] as const
    })
    return { title, rect, positions: Object.fromEntries(positions) }
  })
}

function membersByTitle(model: Model): ReadonlyMap<string, ObjectType[]> {
  const types = objectTypesOf(model)
  const sources = new Set(types.flatMap(({ collection }) => collection?.dataSource ?? []))
  const members = new Map<string, ObjectType[]>()
  for (const type of types) {
    const title = titleOf(type, model, sources.size > 1)
    const group = members.get(title)
    if (group) group.push(type)
    else members.set(title, [type])
  }
  return members
}

function titleOf(type: ObjectType, model: Model, withSource: boolean): string {
  const titles = databasesOf(type, model, withSource)
  const [only] = titles
  if (only !== undefined && titles.size === 1) return only
  return type.kind === 'embedded' ? sharedEmbedded : withoutDatabase
}

/** The database of a type, or those of the types that embed it, directly or through others. */
function databasesOf(start: ObjectType, model: Model, withSource: boolean): ReadonlySet<string> {
  const titles = new Set<string>()
  const seen = new Set([start.id])
  const open = [start]
  for (const type of open) {
    const { collection } = type
    if (collection)
      titles.add(
        withSource ? `${collection.dataSource}/${collection.database}` : collection.database,
      )
    if (type.kind !== 'embedded') continue
    for (const { objectType } of indexOf(model).uses.get(type.id) ?? []) {
      const user = model.objectTypes.get(objectType)
      if (!user || seen.has(objectType)) continue
      seen.add(objectType)
      open.push(user)
    }
  }
  return titles
}
