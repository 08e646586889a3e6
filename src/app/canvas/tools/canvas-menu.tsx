import type { ReactElement } from 'react'
import type { ObjectTypeKind, Point } from '#core/model'
import { selectAll, useDocument } from '#app/state'
import { ContextMenu, MenuItem, MenuSeparator } from '#app/ui'
import { AreaItems } from '../areas/area-items.tsx'
import { getCanvas, setCanvas, useCanvas, type MenuTarget } from '../canvas-state.ts'
import { createObjectType } from '../commands.ts'
import { LineItems } from '../lines/line-items.tsx'
import { createNote } from '../notes/note-commands.ts'
import { runLayout } from '../placing/run-layout.ts'
import { useStage } from '../stage/stage.ts'
import { CardItems } from './card-items.tsx'
import { PropertyItems } from './property-items.tsx'
import { afterMenu, startTyping } from './start-typing.ts'

/** The context menu of the canvas: what it offers depends on what was under the pointer. */
export function CanvasMenu({ children }: { readonly children: ReactElement }) {
  const target = useCanvas((state) => state.menuTarget)
  const following = useDocument((state) => state.following)
  return (
    <ContextMenu trigger={children}>
      {target?.on === 'area' ? (
        <AreaItems id={target.area} />
      ) : following || !target || target.on === 'canvas' ? (
        <GroundItems target={target} readOnly={following} />
      ) : target.on === 'card' ? (
        <CardItems objectType={target.objectType} />
      ) : target.on === 'line' ? (
        <LineItems {...target} />
      ) : (
        <PropertyItems {...target} />
      )}
    </ContextMenu>
  )
}

type GroundItemsProps = { readonly target: MenuTarget | null; readonly readOnly: boolean }

function GroundItems({ target, readOnly }: GroundItemsProps) {
  const stage = useStage()
  const at = target?.on === 'canvas' ? target.at : { x: 0, y: 0 }
  return (
    <>
      <MenuItem disabled={readOnly} shortcut="c" onSelect={() => createInMenu('object', at)}>
        New object type
      </MenuItem>
      <MenuItem disabled={readOnly} shortcut="e" onSelect={() => createInMenu('embedded', at)}>
        New embedded type
      </MenuItem>
      <MenuItem disabled={readOnly} onSelect={() => createInMenu('asymmetric', at)}>
        New asymmetric type
      </MenuItem>
      <MenuItem disabled={readOnly} shortcut="n" onSelect={() => noteInMenu(at)}>
        New note here
      </MenuItem>
      <MenuSeparator />
      <MenuItem shortcut="mod+a" onSelect={() => selectAll('canvas')}>
        Select all
      </MenuItem>
      <MenuItem disabled={readOnly} shortcut="shift+t" onSelect={() => void runLayout(stage)}>
        Lay out automatically
      </MenuItem>
      <MenuItem shortcut="shift+1" onSelect={() => stage.showAll()}>
        Fit all
      </MenuItem>
    </>
  )
}

function createInMenu(kind: ObjectTypeKind, at: Point): void {
  createObjectType(kind, at)
  const { editing } = getCanvas()
  setCanvas({ editing: null })
  if (editing) startTyping(editing)
}

function noteInMenu(at: Point): void {
  createNote(at)
  const { typing } = getCanvas()
  setCanvas({ typing: null })
  afterMenu(() => setCanvas({ typing }))
}
