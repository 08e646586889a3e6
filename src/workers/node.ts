export { layOutHere } from './layout/lay-out-here.ts'
