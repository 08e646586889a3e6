import type { Model } from './model.ts'

/** Who can say something about a model: the server in its App Services Schema, clients in their Realm Object Schema. */
export type Side = 'app-services' | 'object-model'

/**
 * What a reader understood: a model on ids of its own, and the side it speaks for. Reconciling takes from it only what
 * that side can express; everything else of the current model stays.
 */
export type Candidate = { readonly speaks: Side; readonly model: Model }
