export { objectModelDiagnostics } from './diagnostics.ts'
export { readObjectModel, readObjectTypes } from './read/read-file.ts'
export { writeObjectModel } from './write/write-file.ts'
export { writeObjectType } from './write/write-type.ts'
