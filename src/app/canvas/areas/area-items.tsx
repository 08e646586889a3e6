import type { AreaId } from '#core/model'
import { useDocument } from '#app/state'
import { MenuItem, MenuSeparator } from '#app/ui'
import { setCanvas } from '../canvas-state.ts'
import { useStage } from '../stage/stage.ts'
import { fitArea, removeArea, selectCardsOf } from './area-commands.ts'

/** What can be done with an area, in whichever menu. */
export function AreaItems({ id }: { readonly id: AreaId }) {
  const stage = useStage()
  const readOnly = useDocument((state) => state.following)
  return (
    <>
      <MenuItem disabled={readOnly} shortcut="F2" onSelect={() => typeAfterMenu(id)}>
        Rename
      </MenuItem>
      <MenuItem disabled={readOnly} onSelect={() => fitArea(id, stage.scene())}>
        Fit to its cards
      </MenuItem>
      <MenuSeparator />
      <MenuItem onSelect={() => selectCardsOf(id, stage.scene())}>Select its cards</MenuItem>
      <MenuItem onSelect={() => setCanvas({ onlyArea: id })}>Show only this area</MenuItem>
      <MenuSeparator />
      <MenuItem disabled={readOnly} shortcut="delete" onSelect={() => removeArea(id)}>
        Delete area, keep cards
      </MenuItem>
    </>
  )
}

/** A menu that closes gives the focus back first; typing can begin only after that. */
function typeAfterMenu(id: AreaId): void {
  if (document.querySelector('[role="menu"]')) requestAnimationFrame(() => typeAfterMenu(id))
  else setTimeout(() => setCanvas({ typing: id }))
}
