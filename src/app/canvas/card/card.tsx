import { memo, type CSSProperties, type PointerEvent } from 'react'
import type { CardRows } from '#core/drawing'
import type { CardLook, ObjectType } from '#core/model'
import {
  countWords,
  sideWords,
  toggleObjectType,
  useDocument,
  useMergeView,
  useProblems,
  useView,
} from '#app/state'
import { useCanvas, type CanvasState } from '../canvas-state.ts'
import { CardBody } from './card-body.tsx'
import { CardHeader } from './card-header.tsx'
import { onCardKeyDown } from './card-keys.ts'
import styles from './card.module.css'

const kinds = {
  object: 'object type',
  embedded: 'embedded object type',
  asymmetric: 'asymmetric object type',
}

type CardProps = {
  readonly type: ObjectType
  readonly rows: CardRows
  readonly look: CardLook
  readonly expanded: boolean
  readonly selected: boolean
}

/** One object type: its header, a row for each property, and a row to add one. */
export const Card = memo(function Card({ type, rows, look, expanded, selected }: CardProps) {
  const relation = useCanvas((state) => standing(state, type))
  const far = useCanvas(({ farEnd }) => farEnd?.objectType === type.id)
  const following = useDocument((state) => state.following)
  const mark = useProblems(({ marks }) => marks.types.get(type.id))
  const conflict = useMergeView(({ types }) => types.has(type.id))
  const dim = useCanvas(({ lit }) => lit !== null && !lit.has(type.id))
  const bare = useBare(look, expanded)
  const count = type.properties.length
  return (
    <div
      className={styles['card']}
      role="group"
      aria-label={[
        type.name,
        kinds[type.kind],
        ...(type.only ? [sideWords[type.only].long] : []),
        `${count} ${count === 1 ? 'property' : 'properties'}`,
        ...(look.locked ? ['locked'] : []),
        ...(bare ? ['collapsed'] : []),
        ...(mark ? [countWords(mark)] : []),
        ...(conflict ? ['in a merge conflict'] : []),
      ].join(', ')}
      tabIndex={0}
      data-object-type={type.name}
      data-card={type.id}
      data-kind={type.kind}
      data-selected={selected || undefined}
      data-far={far || undefined}
      data-conflict={conflict || undefined}
      data-relation={relation ?? undefined}
      data-color={look.color}
      data-collapsed={bare || undefined}
      data-locked={look.locked}
      data-dim={dim || undefined}
      style={tintOf(look)}
      onPointerDown={(event) => selectByPointer(event, type, rows)}
      onClick={(event) => selectByClick(event.nativeEvent, type, rows)}
      onFocus={(event) => {
        if (event.target === event.currentTarget && event.target.matches(':focus-visible'))
          useView.getState().select({ objectTypes: [type.id] }, 'canvas')
      }}
      onKeyDown={(event) => onCardKeyDown(event, type, rows, following)}
    >
      <CardHeader type={type} mark={mark} look={look} bare={bare} />
      {!bare && <CardBody type={type} rows={rows} expanded={expanded} readOnly={following} />}
    </div>
  )
})

/** Is the card its header alone? */
function useBare({ collapsed }: CardLook, expanded: boolean): boolean {
  const names = useDocument(({ session }) => session.document.layout.style.detail === 'names')
  return collapsed === true || (names && !expanded)
}

/** The colours of a card, as the tokens name them. */
function tintOf({ color }: CardLook): CSSProperties | undefined {
  if (!color) return undefined
  const tint = { '--stripe': `var(--swatch-${color})`, '--tint': `var(--swatch-${color}-soft)` }
  return tint as CSSProperties
}

function standing({ connecting }: CanvasState, type: ObjectType): string | null {
  if (!connecting) return null
  if (connecting.refused.has(type.id)) return 'refused'
  return connecting.over === type.id ? 'over' : 'possible'
}

const isToggle = (event: { ctrlKey: boolean; metaKey: boolean }): boolean =>
  event.ctrlKey || event.metaKey

/**
 * The press selects, so that a drag that follows moves what is selected; Ctrl or ⌘ adds and takes away. With Shift a
 * press may begin a marquee: only the click tells.
 */
function selectByPointer(event: PointerEvent<HTMLElement>, type: ObjectType, rows: CardRows): void {
  if (event.button !== 0 || event.shiftKey) return
  const { selection, select } = useView.getState()
  const chosen = selection.objectTypes
  if (isToggle(event)) toggleObjectType(type.id, 'canvas')
  else if (chosen.length < 2 || !chosen.includes(type.id))
    select(pressedOn(event.target, type, rows), 'canvas')
}

/** A click with Shift adds and takes away; one without a drag on one of many selected cards leaves that one. */
function selectByClick(event: MouseEvent, type: ObjectType, rows: CardRows): void {
  const { selection, select } = useView.getState()
  if (event.shiftKey) toggleObjectType(type.id, 'canvas')
  else if (!isToggle(event) && selection.objectTypes.length > 1)
    select(pressedOn(event.target, type, rows), 'canvas')
}

/** What a press means: a row its property, in the object type that states it; anything else the card. */
function pressedOn(target: EventTarget | null, type: ObjectType, { shown }: CardRows) {
  const element = target instanceof Element && target.closest<HTMLElement>('[data-row]')
  const row = element ? shown.find(({ key }) => key === element.dataset['row']) : undefined
  return row
    ? { objectTypes: [row.owner.id], property: row.property.id }
    : { objectTypes: [type.id], property: null }
}
