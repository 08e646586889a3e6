export {
  cardBox,
  headerHeight,
  rowCentre,
  rowHeight,
  rowLimit,
  shownRows,
  type Box,
} from './card-box.ts'
export { connectedGroups } from './components.ts'
export { edgesFrom, relationKinds, type RelationEdge, type RelationKind } from './edges.ts'
export { packBlocks } from './pack-blocks.ts'
export { packCards } from './pack-cards.ts'
export { packColumns } from './pack-columns.ts'
