import { neighboursIn, pathsBetween } from '#core/layout'
import type { ObjectTypeId } from '#core/model'
import { useDocument, useView } from '#app/state'
import { setCanvas } from '../canvas-state.ts'
import type { Stage } from '../stage/stage.ts'

/** How many chains are gone through before the first one comes again. */
const chains = 10

const modelNow = () => useDocument.getState().session.document.model

/** Adds to the selection what is related to it. */
export function selectRelated(): void {
  const { selection, select } = useView.getState()
  const neighbours = neighboursIn(modelNow())
  const related = selection.objectTypes.flatMap((id) => neighbours.get(id) ?? [])
  select({ objectTypes: [...new Set([...selection.objectTypes, ...related])] }, 'canvas')
}

/** Selects every object type that is not selected. */
export function invertSelection(): void {
  const { selection, select } = useView.getState()
  const chosen = new Set(selection.objectTypes)
  select({ objectTypes: modelNow().order.filter((id) => !chosen.has(id)) }, 'canvas')
}

type Search = { readonly ends: readonly [ObjectTypeId, ObjectTypeId]; readonly shown: number }

/** The chain that is shown, so that asking again shows the next one. */
let search: (Search & { readonly selection: readonly ObjectTypeId[] }) | null = null

/** Can a path be looked for: between two selected object types, or on from the one that is shown? */
export function canFindPath(selection: readonly ObjectTypeId[]): boolean {
  return selection.length === 2 || search?.selection === selection
}

/** Selects and shows the shortest chain of relationships between two selected object types; again: the next one. */
export function findPath(stage: Stage): void {
  const { selection, select } = useView.getState()
  const { ends, shown } = nextSearch(selection.objectTypes) ?? {}
  if (!ends || shown === undefined) return
  const model = modelNow()
  const found = pathsBetween(model, ends[0], ends[1], chains)
  const nameOf = (id: ObjectTypeId): string => model.objectTypes.get(id)?.name ?? ''
  const at = found.length === 0 ? 0 : shown % found.length
  const chain = found[at]
  if (!chain) {
    setCanvas({
      hint: `No path: no relationships lead from \`${nameOf(ends[0])}\` to \`${nameOf(ends[1])}\`.`,
    })
    return
  }
  select({ objectTypes: chain }, 'canvas')
  search = { ends, shown: at, selection: useView.getState().selection.objectTypes }
  stage.showCards(chain)
  const which = found.length === 1 ? '' : ` (path ${at + 1} of ${found.length})`
  setCanvas({ hint: `${chain.map(nameOf).join(' – ')}${which}` })
}

function nextSearch(selected: readonly ObjectTypeId[]): Search | null {
  if (search?.selection === selected) return { ends: search.ends, shown: search.shown + 1 }
  const [from, to, ...more] = selected
  return from && to && more.length === 0 ? { ends: [from, to], shown: 0 } : null
}
