import type { Layout } from './drawing.ts'
import type { ObjectTypeId } from './ids.ts'
import type { OwnCode } from './own-code.ts'
import type { Settings } from './settings.ts'
import type { ObjectTypes } from './tables/type-table.ts'

/** Export layouts of App Services configuration, by `config_version`. */
export const layoutVersions = ['20230101', '20210101', '20200603', '20180301'] as const

export type LayoutVersion = (typeof layoutVersions)[number]

/** A file of an export folder that holds no schema, carried through untouched. `bytes` where it is not valid UTF-8. */
export type CarriedFile = { readonly path: string } & (
  { readonly text: string } | { readonly bytes: Uint8Array }
)

/** The App Services app around the schemas. Paths are relative to the app's root folder, with `/`. */
export type ServerApp = {
  readonly layout: LayoutVersion
  /** Data source given to new collections. */
  readonly dataSource: string
  /** Database given to new collections. */
  readonly database: string
  /** Every other file of the export, sorted by path: sync configuration, rules, functions, auth … */
  readonly files: readonly CarriedFile[]
}

/** How the whole client file was laid out around its object types (text before each type, then the tail). */
export type ClientFileSpelling = {
  readonly gaps: readonly { readonly before: string; readonly objectType: ObjectTypeId }[]
  readonly tail: string
}

export type Model = {
  readonly objectTypes: ObjectTypes
  /** Every object type once, in explicit order. */
  readonly order: readonly ObjectTypeId[]
  readonly app: ServerApp
  readonly spelling: { readonly 'object-model'?: ClientFileSpelling }
}

/** All that is saved and undone: the model, how it lies on the canvas, how it is to be judged, and its code. */
export type Document = {
  readonly model: Model
  readonly layout: Layout
  readonly settings: Settings
  /** Sorted by SDK; each SDK once. */
  readonly code: readonly OwnCode[]
}
