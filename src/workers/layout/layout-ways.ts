import type { LayoutCard, LayoutShape } from './layout-work.ts'

/** Width to height that fills a screen well. */
export const goodAspect = 1.6

/** Layers, as relationships are drawn: from left to right unless turned. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.aspectRatio': '1.6',
  'elk.spacing.nodeNode': '40',
  'elk.layered.spacing.nodeNodeBetweenLayers': '104',
  'elk.layered.spacing.edgeNodeBetweenLayers': '24',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.edgeRouting': 'POLYLINE',
}

/** Up to this size, a group is laid out in several ways, and the one that fills a screen best is taken. */
const tryingGroup = 120
/** From this size on, a group gets the quick variants of each phase: the thorough ones take minutes. */
const largeGroup = 400

const quickOptions = {
  ...options,
  'elk.layered.layering.strategy': 'LONGEST_PATH',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.thoroughness': '1',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
}

const closeOptions = { ...options, 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' }

/** Layers that hold no more cards than a screen is high. */
function evenOptions(cards: readonly LayoutCard[]): Record<string, string> {
  const area = cards.reduce((sum, { width, height }) => sum + (width + 104) * (height + 40), 0)
  const height = cards.reduce((sum, card) => sum + card.height + 40, 0) / cards.length
  const bound = Math.max(2, Math.round(Math.sqrt(area / goodAspect) / height))
  return {
    ...closeOptions,
    'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
    'elk.layered.layering.coffmanGraham.layerBound': String(bound),
  }
}

/** Relationships of one length, whatever their direction. Cards may come to lie on each other. */
const forceOptions = {
  'elk.algorithm': 'stress',
  'elk.stress.desiredEdgeLength': '420',
  'elk.stress.iterationLimit': '200',
}

const elkDirection: Readonly<Record<Exclude<LayoutShape, 'force'>, string>> = {
  right: 'RIGHT',
  down: 'DOWN',
  left: 'LEFT',
  up: 'UP',
}

/** The options to try for a group of cards; the first that fills a screen best is to be taken. */
export function waysToLayOut(
  cards: readonly LayoutCard[],
  shape: LayoutShape,
): readonly Record<string, string>[] {
  if (shape === 'force') return [forceOptions]
  const turned = { 'elk.direction': elkDirection[shape] }
  return layeredWays(cards).map((way) => ({ ...way, ...turned }))
}

function layeredWays(cards: readonly LayoutCard[]): readonly Record<string, string>[] {
  if (cards.length >= largeGroup) return [quickOptions]
  return cards.length > tryingGroup ? [options] : [closeOptions, evenOptions(cards)]
}
