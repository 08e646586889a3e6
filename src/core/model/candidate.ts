import type { Model } from './model.ts'
import type { Side } from './side.ts'

/**
 * What a reader understood: a model on ids of its own, and the side it speaks for. Reconciling takes from it only what
 * that side can express; everything else of the current model stays.
 */
export type Candidate = { readonly speaks: Side; readonly model: Model }
