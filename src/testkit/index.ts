export { arbitraryDocument, arbitraryModel, type ModelOptions } from './arbitraries.ts'
export { hurtfulNames } from './names.ts'
export type { Side } from './side.ts'
