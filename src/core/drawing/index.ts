export { cardBox, headerHeight, nestIndent, rowHeight, type Box } from './card-box.ts'
export { cardRows, type CardRow, type CardRows } from './card-rows.ts'
export {
  areaAround,
  areaPadding,
  areaTitleHeight,
  cardsOfArea,
  holds,
  inReadingOrder,
  notesOfArea,
  pulled,
  smallestArea,
  smallestNote,
  type Edges,
} from './areas.ts'
export { edgesFrom, relationKinds, type RelationKind } from './edges.ts'
export { nestedTypes } from './nested-types.ts'
export { areaOf, cardAt, cardsIn, edgeAt } from './scene/hit-test.ts'
export { bendsMovedWith, pullStretch, snapBend } from './routes/bends.ts'
export { cornersOf, pathOf } from './routes/rounded.ts'
export { rubberPoints } from './routes/rubber.ts'
export { pointOn, stretchesOf } from './routes/route.ts'
export type { SceneCard } from './scene/scene-card.ts'
export { sceneKeeper } from './scene/scene-keeper.ts'
export {
  edgesOn,
  faceOf,
  type Places,
  type Scene,
  type SceneEdge,
  type SceneInput,
} from './scene/scene.ts'
export { monoWidth, textWidth } from './text-width.ts'
