export { cardBox, headerHeight, rowHeight, rowLimit, shownRows, type Box } from './card-box.ts'
export { edgesFrom, relationKinds, type RelationKind } from './edges.ts'
export { areaOf, cardAt, cardsIn, edgeAt } from './scene/hit-test.ts'

export type { SceneCard } from './scene/scene-card.ts'
export { sceneKeeper } from './scene/scene-keeper.ts'
export type { Places, Scene, SceneEdge } from './scene/scene.ts'
