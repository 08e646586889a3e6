import type { EditRule } from '../rule.ts'
import type { EditKind } from '../vocabulary.ts'
import * as code from './code.ts'
import * as drawing from './drawing.ts'
import * as drawers from './drawers.ts'
import * as identity from './identity.ts'
import * as objectTypes from './object-types.ts'
import * as properties from './properties.ts'
import * as sides from './sides.ts'
import * as settings from './settings.ts'
import * as whole from './whole.ts'

/** The rule of every kind of edit: a kind without one does not compile. */
export const rules: { readonly [K in EditKind]: EditRule<K> } = {
  ...code,
  ...objectTypes,
  ...identity,
  ...properties,
  ...drawers,
  ...drawing,
  ...sides,
  ...settings,
  ...whole,
}
