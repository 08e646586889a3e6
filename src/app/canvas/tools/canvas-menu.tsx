import type { ReactElement } from 'react'
import {
  canBePrimaryKey,
  objectTypeKinds,
  type ObjectTypeId,
  type ObjectTypeKind,
  type Point,
  type PropertyId,
} from '#core/model'
import { deleteObjectTypes, deleteProperty, selectAll, useDocument } from '#app/state'
import { ContextMenu, MenuItem, MenuSeparator } from '#app/ui'
import { getCanvas, setCanvas, useCanvas, type Editing, type MenuTarget } from '../canvas-state.ts'
import { changeKind, createObjectType, moveProperty, setPrimaryKey } from '../commands.ts'
import { runLayout } from '../placing/run-layout.ts'
import { useStage } from '../stage/stage.ts'

/** The context menu of the canvas: what it offers depends on what was under the pointer. */
export function CanvasMenu({ children }: { readonly children: ReactElement }) {
  const target = useCanvas((state) => state.menuTarget)
  const following = useDocument((state) => state.following)
  return (
    <ContextMenu trigger={children}>
      {following || !target || target.on === 'canvas' ? (
        <GroundItems target={target} readOnly={following} />
      ) : target.on === 'card' ? (
        <CardItems objectType={target.objectType} />
      ) : (
        <PropertyItems objectType={target.objectType} property={target.property} />
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

/**
 * A menu that closes gives the focus back to where it was, in a timer set when it leaves the page; typing can
 * begin only after that.
 */
function startTyping(editing: Editing): void {
  if (document.querySelector('[role="menu"]')) requestAnimationFrame(() => startTyping(editing))
  else setTimeout(() => setCanvas({ editing }))
}

const kindNames = { object: 'an object type', embedded: 'embedded', asymmetric: 'asymmetric' }

function CardItems({ objectType }: { readonly objectType: ObjectTypeId }) {
  const kind = useDocument(
    (state) => state.session.document.model.objectTypes.get(objectType)?.kind,
  )
  if (!kind) return null
  return (
    <>
      <MenuItem shortcut="F2" onSelect={() => startTyping({ objectType, part: 'typeName' })}>
        Rename
      </MenuItem>
      <MenuItem onSelect={() => startTyping({ objectType, part: 'newProperty' })}>
        Add property
      </MenuItem>
      <MenuSeparator />
      {objectTypeKinds
        .filter((other) => other !== kind)
        .map((other) => (
          <MenuItem key={other} onSelect={() => changeKind(objectType, other)}>
            Make it {kindNames[other]}
          </MenuItem>
        ))}
      <MenuSeparator />
      <MenuItem shortcut="delete" onSelect={() => deleteObjectTypes([objectType], 'canvas')}>
        Delete
      </MenuItem>
    </>
  )
}

type PropertyItemsProps = { readonly objectType: ObjectTypeId; readonly property: PropertyId }

function PropertyItems({ objectType, property }: PropertyItemsProps) {
  const type = useDocument((state) => state.session.document.model.objectTypes.get(objectType))
  const index = type?.properties.findIndex(({ id }) => id === property) ?? -1
  const isKey = type?.primaryKey === property
  const shape = type?.properties[index]
  if (!type || !shape) return null
  const edit = (part: 'propertyName' | 'propertyType'): void =>
    startTyping({ objectType, property, part })
  return (
    <>
      <MenuItem shortcut="F2" onSelect={() => edit('propertyName')}>
        Rename
      </MenuItem>
      <MenuItem shortcut="shift+enter" onSelect={() => edit('propertyType')}>
        Change type
      </MenuItem>
      {type.kind !== 'embedded' && (
        <MenuItem
          disabled={!isKey && !canBePrimaryKey(shape)}
          onSelect={() => setPrimaryKey(objectType, isKey ? null : property)}
        >
          {isKey ? 'Remove primary key' : 'Make primary key'}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem
        disabled={index === 0}
        shortcut="alt+↑"
        onSelect={() => moveProperty(objectType, property, index - 1)}
      >
        Move up
      </MenuItem>
      <MenuItem
        disabled={index === type.properties.length - 1}
        shortcut="alt+↓"
        onSelect={() => moveProperty(objectType, property, index + 1)}
      >
        Move down
      </MenuItem>
      <MenuSeparator />
      <MenuItem shortcut="delete" onSelect={() => deleteProperty(objectType, property, 'canvas')}>
        Delete
      </MenuItem>
    </>
  )
}
