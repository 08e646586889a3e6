import type { Diagnostic } from '#core/diagnostics'
import type { Edit } from '#core/edits'
import type { IdSource, Model } from '#core/model'

/** A repair. Its edits are made when it is asked for. */
export type Fix = {
  /** What it does, as a button says it: "Remove it from `required`". */
  readonly title: string
  /** Does it lose nothing and decide nothing that is a person's to decide? Only then may it be done along with others. */
  readonly safe: boolean
  readonly edits: (model: Model, ids: IdSource) => readonly Edit[]
}

/** A problem of the model, and how it can be repaired; the first fix is the usual one. */
export type Finding = Diagnostic & { readonly fixes: readonly Fix[] }
