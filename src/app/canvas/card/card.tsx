import { memo, type PointerEvent } from 'react'
import { rowLimit, shownRows } from '#core/drawing'
import type { ObjectType, PropertyId } from '#core/model'
import {
  countWords,
  sideWords,
  toggleObjectType,
  useDocument,
  useMergeView,
  useProblems,
  useView,
} from '#app/state'
import { toggleExpanded, useCanvas, type CanvasState } from '../canvas-state.ts'
import { CardHeader } from './card-header.tsx'
import { onCardKeyDown } from './card-keys.ts'
import { CardRow } from './card-row.tsx'
import styles from './card.module.css'
import { NewProperty } from './new-property.tsx'

const kinds = {
  object: 'object type',
  embedded: 'embedded object type',
  asymmetric: 'asymmetric object type',
}

type CardProps = {
  readonly type: ObjectType
  readonly expanded: boolean
  readonly selected: boolean
}

/** One object type: its header, a row for each property, and a row to add one. */
export const Card = memo(function Card({ type, expanded, selected }: CardProps) {
  const relation = useCanvas((state) => standing(state, type))
  const far = useCanvas(({ farEnd }) => farEnd?.objectType === type.id)
  const following = useDocument((state) => state.following)
  const mark = useProblems(({ marks }) => marks.types.get(type.id))
  const conflict = useMergeView(({ types }) => types.has(type.id))
  const shown = shownRows(type, expanded)
  const hidden = type.properties.length - rowLimit
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
      onPointerDown={(event) => selectByPointer(event, type)}
      onClick={(event) => selectByClick(event.nativeEvent, type)}
      onFocus={(event) => {
        if (event.target === event.currentTarget && event.target.matches(':focus-visible'))
          useView.getState().select({ objectTypes: [type.id] }, 'canvas')
      }}
      onKeyDown={(event) => onCardKeyDown(event, type, following)}
    >
      <CardHeader type={type} mark={mark} />
      <div role="list" aria-label={`Properties of ${type.name}`} className={styles['rows']}>
        {type.properties.slice(0, shown).map((property, index) => (
          <CardRow
            key={property.id}
            objectType={type.id}
            property={property}
            index={index}
            primary={type.primaryKey === property.id}
          />
        ))}
      </div>
      {hidden > 0 && (
        <button
          type="button"
          tabIndex={-1}
          data-stop=""
          className={styles['more']}
          aria-expanded={expanded}
          onClick={() => toggleExpanded(type.id)}
        >
          {expanded ? 'Show fewer' : `Show ${hidden} more`}
        </button>
      )}
      <NewProperty type={type} disabled={following} />
    </div>
  )
})

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
function selectByPointer(event: PointerEvent<HTMLElement>, type: ObjectType): void {
  if (event.button !== 0 || event.shiftKey) return
  const { selection, select } = useView.getState()
  const chosen = selection.objectTypes
  if (isToggle(event)) toggleObjectType(type.id, 'canvas')
  else if (chosen.length < 2 || !chosen.includes(type.id))
    select({ objectTypes: [type.id], property: rowOf(event.target, type) }, 'canvas')
}

/** A click with Shift adds and takes away; one without a drag on one of many selected cards leaves that one. */
function selectByClick(event: MouseEvent, type: ObjectType): void {
  const { selection, select } = useView.getState()
  if (event.shiftKey) toggleObjectType(type.id, 'canvas')
  else if (!isToggle(event) && selection.objectTypes.length > 1)
    select({ objectTypes: [type.id], property: rowOf(event.target, type) }, 'canvas')
}

function rowOf(target: EventTarget | null, type: ObjectType): PropertyId | null {
  if (!(target instanceof Element)) return null
  const row = target.closest<HTMLElement>('[data-row]')
  return type.properties.find(({ id }) => id === row?.dataset['row'])?.id ?? null
}
