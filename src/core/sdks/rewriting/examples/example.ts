import type { SdkId } from '../../registry.ts'

/** What is done to the first class, whose second property is `age`. */
export type Change =
  | 'optional'
  | 'type'
  | 'rename'
  | 'add'
  | 'remove'
  | 'kind'
  | 'index'
  | 'key'
  | 'rename class'
  | 'add class'
  | 'remove class'

type Replaced = readonly (readonly [string, string])[]

/** A file as a person may have written it, and what of it each change replaces. */
export type Example = {
  readonly name: string
  readonly sdk: SdkId
  readonly path: string
  readonly text: string
  readonly changes: Partial<Record<Change, Replaced>>
}
