import type { CardLook, ObjectType, ObjectTypeId } from '#core/model'
import type { CardRows } from '../card-rows.ts'

/** A card where it stands now, in canvas units. Keeps its identity while nothing about it changes. */
export type SceneCard = {
  readonly id: ObjectTypeId
  readonly type: ObjectType
  readonly rows: CardRows
  readonly look: CardLook
  readonly expanded: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
