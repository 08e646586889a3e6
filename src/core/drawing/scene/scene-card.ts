import type { ObjectType, ObjectTypeId } from '#core/model'

/** A card where it stands now, in canvas units. Keeps its identity while nothing about it changes. */
export type SceneCard = {
  readonly id: ObjectTypeId
  readonly type: ObjectType
  readonly expanded: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
