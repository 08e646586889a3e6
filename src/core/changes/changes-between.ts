import type { Model, Side } from '#core/model'
import type { Change, ChangeKind, Difference, Judgement } from './change.ts'
import { terminate } from './consequences.ts'
import { developmentModes } from './development-mode.ts'
import { appChanges } from './find/app.ts'
import { objectTypeChanges } from './find/object-types.ts'
import { scopeOf } from './find/scope.ts'
import { syncChanges } from './find/sync.ts'
import { rules } from './rules/index.ts'

const bothSides: readonly Side[] = ['app-services', 'object-model']

/**
 * What changed from one model to another, and what each change breaks: object types in the order of the second model,
 * then those that are gone, then what lies around them. Nodes are matched by id, then by name; nothing is guessed.
 *
 * `sides` are those that both models speak for. What only another side can say is not compared, and where none speaks
 * for the server, it is taken to know the object types and to keep what clients drop.
 *
 * Source: documentation, sync/data-model/update-schema; realm-core src/realm/object-store/schema.cpp. Cost: linear.
 */
export function changesBetween(
  before: Model,
  after: Model,
  sides: readonly Side[] = bothSides,
): readonly Change[] {
  const scope = scopeOf(before, after, sides)
  const differences = [...objectTypeChanges(scope), ...syncChanges(scope), ...appChanges(scope)]
  return differences.map((difference) => ({
    ...difference,
    ...judge(difference),
  }))
}

function judge<K extends ChangeKind>(difference: Difference<K>): Judgement {
  const rule = rules[difference.kind as K]
  const ruling = rule.judge(difference)
  const { client, deed, units = [], atServer = [], atClient = [] } = ruling
  const isServed = !('served' in difference) || difference.served
  const server = isServed ? ruling.server : 'none'
  return {
    label: rule.label(difference),
    server,
    client,
    units: client === 'none' ? [] : units,
    consequences: [
      ...(server === 'breaking' ? [terminate] : []),
      ...(isServed ? atServer : []),
      ...(client === 'none' ? [] : atClient),
    ],
    developmentMode: deed && developmentModes[deed],
  }
}
