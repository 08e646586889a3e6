export {
  cardBox,
  headerHeight,
  rowCentre,
  rowHeight,
  rowLimit,
  shownRows,
  type Box,
} from './card-box.ts'
export { edgesFrom, relationKinds, type RelationEdge, type RelationKind } from './edges.ts'
export { areaOf, cardAt, cardsIn, edgeAt } from './scene/hit-test.ts'
export { pointOn, type Route } from './scene/route.ts'
export type { SceneCard } from './scene/scene-card.ts'
export { sceneKeeper } from './scene/scene-keeper.ts'
export type { Places, Scene, SceneEdge, SceneInput } from './scene/scene.ts'
