import { memo, useRef, type PointerEvent } from 'react'
import { pulled, smallestArea } from '#core/drawing'
import type { Area, AreaId, Rect } from '#core/model'
import { useDocument } from '#app/state'
import { IconButton, Menu } from '#app/ui'
import { dragThing } from '../board/drag-thing.ts'
import { pickedBy } from '../board/pick.ts'
import { PullHandles } from '../board/pull-handles.tsx'
import { focusThing, onThingKeyDown } from '../board/thing-keys.ts'
import { ThingTools } from '../board/thing-tools.tsx'
import { isReadOnly } from '../board/use-board.ts'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import { useStage, type Stage } from '../stage/stage.ts'
import { carryArea, changeArea, loadOf, moveArea, removeArea, titleArea } from './area-commands.ts'
import { AreaItems } from './area-items.tsx'
import styles from './areas.module.css'

/** The title and the edges of an area. The region itself is painted below the cards. */
export const AreaView = memo(function AreaView({ area }: { readonly area: Area }) {
  const { id, title, color } = area
  const stage = useStage()
  const typing = useCanvas((state) => state.typing === id)
  const picked = useCanvas((state) => state.picked === id)
  const following = useDocument((state) => state.following)
  return (
    <div
      className={styles['area']}
      data-area={title}
      style={{
        translate: `${area.x}px ${area.y}px`,
        width: area.width,
        height: area.height,
        color: `var(--swatch-${color})`,
      }}
    >
      <div
        role="group"
        aria-label={`Area ${title}`}
        tabIndex={0}
        data-thing={id}
        data-area-id={id}
        className={`nodrag nopan ${styles['title']}`}
        style={{ background: `var(--swatch-${color}-soft)` }}
        {...pickedBy(id)}
        onDoubleClick={(event) => {
          event.stopPropagation()
          if (!isReadOnly()) setCanvas({ typing: id })
        }}
        onPointerDown={(event) => {
          if (!typing && !isReadOnly()) dragTitle(event, area, stage)
        }}
        onKeyDown={(event) =>
          onThingKeyDown(event, id, stage, {
            move: (by) => moveArea(loadOf(area, stage.scene()), by, `nudge ${id}`),
            remove: () => removeArea(id),
          })
        }
      >
        {typing ? <TitleField id={id} title={title} /> : <span>{title}</span>}
        {picked && !typing && !following && (
          <ThingTools
            subject={`area ${title}`}
            color={color}
            onColor={(next) => changeArea(id, 'Colour', { color: next })}
          >
            <Menu trigger={<IconButton icon="more" label={`More for area ${title}`} />}>
              <AreaItems id={id} />
            </Menu>
          </ThingTools>
        )}
      </div>
      {!following && (
        <PullHandles
          at="around"
          onPull={(event, edges) => {
            const after = (by: { x: number; y: number }): Rect =>
              pulled(area, edges, by, smallestArea)
            dragThing(event, stage, {
              onMove: (by) => setCanvas({ shaping: { [id]: after(by) } }),
              onDrop: (by) => changeArea(id, 'Resize', after(by)),
              onEnd: () => setCanvas({ shaping: null }),
            })
          }}
        />
      )}
    </div>
  )
})

function dragTitle(event: PointerEvent<HTMLElement>, area: Area, stage: Stage): void {
  const load = loadOf(area, stage.scene())
  dragThing(event, stage, {
    onMove: (by) => carryArea(load, by),
    onDrop: (by) => moveArea(load, by),
    onEnd: () => setCanvas({ moving: null, shaping: null }),
  })
}

/** Enter and leaving keep the title, Escape leaves the one before. */
function TitleField({ id, title }: { readonly id: AreaId; readonly title: string }) {
  const done = useRef(false)
  const end = (next: string): void => {
    if (done.current) return
    done.current = true
    setCanvas({ typing: null })
    titleArea(id, next.trim())
  }
  return (
    <input
      ref={takeFocus}
      className={`nodrag nopan ${styles['field']}`}
      aria-label="Title of the area"
      defaultValue={title}
      spellCheck={false}
      autoComplete="off"
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        end(event.key === 'Enter' ? event.currentTarget.value : title)
        focusThing(id)
      }}
    />
  )
}

function takeFocus(field: HTMLInputElement | null): void {
  if (!field || document.activeElement === field) return
  field.focus({ preventScroll: true })
  field.select()
}
