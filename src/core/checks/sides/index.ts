import type { TypeRule } from '../rule.ts'
import { keptApart } from './kept-apart.ts'

/** What cannot be so on both sides at once. */
export const sidesTypeRules: readonly TypeRule[] = [keptApart]
