import type { Diagnostic } from '#core/diagnostics'
import type { Mark } from '#core/model'

/** A derived text. `marks` is computed when first asked for. */
export type WrittenText = {
  readonly text: string
  readonly marks: () => readonly Mark[]
  /** What could not be said in this format, once per node. */
  readonly diagnostics: readonly Diagnostic[]
}
