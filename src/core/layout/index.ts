export {
  alignBoxes,
  alignments,
  directions,
  distributeBoxes,
  type Alignment,
  type Direction,
} from './align.ts'
export { connectedGroups, neighboursIn } from './components.ts'
export { snapToGrid, snapToOthers, type Guide } from './guides.ts'
export { gather, outliers } from './outliers.ts'
export { groupByDatabase } from './by-database.ts'
export { packBlocks } from './pack-blocks.ts'
export { packCards } from './pack-cards.ts'
export { packColumns } from './pack-columns.ts'
export { packGrid } from './pack-grid.ts'
export { pathsBetween } from './paths.ts'
export { overlapping, separate } from './separate.ts'
