import type { Model } from '../model.ts'
import type { ObjectType } from '../object-type.ts'
import { tableOf } from './type-table.ts'

/** A model as it goes to another thread: plain values that structured cloning copies whole. */
export type PackedModel = Omit<Model, 'objectTypes'> & {
  readonly objectTypes: readonly ObjectType[]
}

export function packModel({ objectTypes, ...rest }: Model): PackedModel {
  return { ...rest, objectTypes: [...objectTypes.values()] }
}

export function unpackModel({ objectTypes, ...rest }: PackedModel): Model {
  return { ...rest, objectTypes: tableOf(objectTypes) }
}
