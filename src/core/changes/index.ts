export type { Change, DevelopmentMode } from './change.ts'
export { changesBetween } from './changes-between.ts'
export { breakingProcedure } from './consequences.ts'
export { outcomes } from './development-mode.ts'
