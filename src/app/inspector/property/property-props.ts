import type { Model, ObjectType, Property } from '#core/model'

/** What every part of the property panel is about. */
export type PropertyProps = {
  readonly model: Model
  readonly type: ObjectType
  readonly property: Property
}
