import type { ChangeKind } from '../change.ts'
import * as app from './app.ts'
import * as facts from './facts.ts'
import * as objectTypes from './object-types.ts'
import * as properties from './properties.ts'
import * as sync from './sync.ts'
import type { Rule } from './rule.ts'

/** The rule of every kind of change: a kind without one does not compile. */
export const rules: { readonly [K in ChangeKind]: Rule<K> } = {
  ...objectTypes,
  ...properties,
  ...facts,
  ...app,
  ...sync,
}
