import { memo } from 'react'
import { referenceOf, type ObjectTypeId, type Property } from '#core/model'
import { sideWords, typeText, useDocument, useMergeView, useProblems, useView } from '#app/state'
import { Icon } from '#app/ui'
import { setCanvas, useCanvas, type Reordering } from '../canvas-state.ts'
import { startConnecting } from '../gestures/connect.ts'
import { startReordering } from '../gestures/reorder.ts'
import { useStage } from '../stage/stage.ts'
import styles from './card.module.css'
import { PropertyField } from './property-field.tsx'
import { SideBadge } from './side-badge.tsx'

type CardRowProps = {
  readonly objectType: ObjectTypeId
  readonly property: Property
  readonly index: number
  readonly primary: boolean
}

/** One property: its mark, its name, its type, and grips to move it and to relate it. */
export const CardRow = memo(function CardRow({
  objectType,
  property,
  index,
  primary,
}: CardRowProps) {
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
    editing && 'property' in editing && editing.property === property.id ? editing.part : null,
  )
  const edit = (part: 'propertyName' | 'propertyType'): void => {
    if (!following) setCanvas({ editing: { objectType, property: property.id, part } })
  }
  return (
    <div
      role="listitem"
      aria-label={[
        property.name,
        text,
        ...(primary ? ['primary key'] : []),
        ...(property.only ? [sideWords[property.only].long] : []),
        ...(problem ? [problem] : []),
        ...(conflict ? ['in a merge conflict'] : []),
      ].join(', ')}
      tabIndex={-1}
      className={styles['row']}
      data-row={property.id}
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
        <RowMark property={property} primary={primary} />
        {!following && (
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
      {editing ? (
        <PropertyField objectType={objectType} property={property} part={editing} text={text} />
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

function RowMark({
  property,
  primary,
}: {
  readonly property: Property
  readonly primary: boolean
}) {
  if (primary) return <Icon name="key" />
  if (property.type.kind === 'inverse') return <Icon name="inverse" />
  if (property.type.kind === 'embedded') return <Icon name="embedded" />
  return referenceOf(property) === null ? null : <Icon name="link" />
}

function dropMark(
  reordering: Reordering | null,
  objectType: ObjectTypeId,
  index: number,
): string | null {
  return reordering?.objectType === objectType && reordering.to === index ? 'here' : null
}
