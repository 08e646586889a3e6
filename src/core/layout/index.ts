export { connectedGroups } from './components.ts'
export { packBlocks } from './pack-blocks.ts'
export { packCards } from './pack-cards.ts'
export { packColumns } from './pack-columns.ts'
