import { memo } from 'react'
import { nestIndent, type CardRow as CardRowOf } from '#core/drawing'
import type { ObjectTypeId } from '#core/model'
import { sideWords, typeText, useDocument, useMergeView, useProblems, useView } from '#app/state'
import { Icon } from '#app/ui'
import { setCanvas, toggleFolded, useCanvas, type Reordering } from '../canvas-state.ts'
import { startConnecting } from '../gestures/connect.ts'
import { startReordering } from '../gestures/reorder.ts'
import { useStage } from '../stage/stage.ts'
import styles from './card.module.css'
import { PropertyField } from './property-field.tsx'
import { SideBadge } from './side-badge.tsx'

type CardRowProps = {
  /** The object type whose card it is. */
  readonly card: ObjectTypeId
  readonly row: CardRowOf
  /** Its place among the card's own properties; null for one of a nested type. */
  readonly index: number | null
}

/** One property: its mark, its name, its type, and grips to move it and to relate it. */
export const CardRow = memo(function CardRow({ card, row, index }: CardRowProps) {
  const { property, key, depth } = row
  const objectType = row.owner.id
  const stage = useStage()
  const text = useDocument((state) => typeText(state.session.document.model, property))
  const following = useDocument((state) => state.following)
  const selected = useView((state) => state.selection.property === property.id)
  const problem = useProblems(({ marks }) => marks.properties.get(property.id))
  const conflict = useMergeView(({ properties }) => properties.has(property.id))
  const hovered = useCanvas((state) => state.hovered === property.id)
  const far = useCanvas(({ farEnd }) => farEnd?.property === property.id)
  const drop = useCanvas(({ reordering }) => dropMark(reordering, objectType, index))
  const editing = useCanvas(({ editing }) =>
    editing && 'row' in editing && editing.row === key ? editing.part : null,
  )
  const edit = (part: 'propertyName' | 'propertyType'): void => {
    if (!following) setCanvas({ editing: { objectType, property: property.id, part, row: key } })
  }
  return (
    <div
      role="listitem"
      aria-label={wordsOf(row, text, problem, conflict)}
      tabIndex={-1}
      className={styles['row']}
      data-row={key}
      data-depth={depth || undefined}
      style={depth > 0 ? { paddingInlineStart: 8 + depth * nestIndent } : undefined}
      data-property={property.name}
      data-selected={selected || undefined}
      data-hovered={hovered || undefined}
      data-far={far || undefined}
      data-drop={drop ?? undefined}
      data-problem={problem}
      data-conflict={conflict || undefined}
      data-only={property.type.kind === 'serverOnly' ? 'server' : undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget && event.target.matches(':focus-visible'))
          useView.getState().select({ objectTypes: [objectType], property: property.id }, 'canvas')
      }}
    >
      <span className={styles['mark']}>
        {row.mark && <Icon name={row.mark} />}
        {!following && index !== null && (
          <button
            type="button"
            tabIndex={-1}
            className={`${styles['order']} nodrag`}
            aria-label={`Drag to move ${property.name}`}
            title="Drag to move (Alt+↑, Alt+↓)"
            onPointerDown={(event) => startReordering(event, stage, objectType, property.id)}
          >
            <Icon name="drag" />
          </button>
        )}
      </span>
      <FoldButton row={row} />
      {editing ? (
        <PropertyField card={card} row={row} part={editing} text={text} />
      ) : (
        <>
          <span className={styles['property']} onDoubleClick={() => edit('propertyName')}>
            {property.name}
          </span>
          {property.only && <SideBadge only={property.only} />}
          <span className={styles['type']} onDoubleClick={() => edit('propertyType')}>
            {text}
          </span>
        </>
      )}
      {!following && property.type.kind !== 'inverse' && (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles['grip']} nodrag`}
          aria-label={`Drag to relate ${property.name} to an object type`}
          title="Drag to a card to relate"
          onPointerDown={(event) => startConnecting(event, stage, objectType, property.id)}
        />
      )}
    </div>
  )
})

/** All that a row says, for those who hear it. */
function wordsOf(
  { property, depth, owner, mark }: CardRowOf,
  text: string,
  problem: string | undefined,
  conflict: boolean,
): string {
  return [
    property.name,
    text,
    ...(mark === 'key' ? ['primary key'] : []),
    ...(depth > 0 ? [`in ${owner.name}`] : []),
    ...(mark === 'loop' ? ['already open above'] : []),
    ...(property.only ? [sideWords[property.only].long] : []),
    ...(problem ? [problem] : []),
    ...(conflict ? ['in a merge conflict'] : []),
  ].join(', ')
}

/** Puts nested rows away and brings them back. */
function FoldButton({ row: { key, nest, property } }: { readonly row: CardRowOf }) {
  if (nest === null) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles['fold']} nodrag`}
      aria-expanded={nest === 'open'}
      aria-label={`Properties in ${property.name}`}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => toggleFolded(key)}
    >
      <Icon name={nest === 'open' ? 'chevron-down' : 'chevron-right'} size={12} />
    </button>
  )
}

function dropMark(
  reordering: Reordering | null,
  objectType: ObjectTypeId,
  index: number | null,
): string | null {
  return reordering?.objectType === objectType && reordering.to === index ? 'here' : null
}
