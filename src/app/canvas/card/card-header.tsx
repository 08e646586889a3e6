import { memo } from 'react'
import type { CardLook, ObjectType } from '#core/model'
import { countWords, useDocument, worstOf, type TypeMark } from '#app/state'
import { Icon } from '#app/ui'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import { renameObjectType } from '../commands.ts'
import { startConnecting } from '../gestures/connect.ts'
import { useStage } from '../stage/stage.ts'
import styles from './card.module.css'
import { InlineField } from './inline-field.tsx'
import { QuickActions } from './quick-actions.tsx'
import { SideBadge } from './side-badge.tsx'

type CardHeaderProps = {
  readonly type: ObjectType
  readonly mark: TypeMark | undefined
  readonly look: CardLook
  /** The card is its header alone. */
  readonly bare: boolean
}

/** Name, kind and collection of an object type, and the grip that draws a new relationship from it. */
export const CardHeader = memo(function CardHeader({ type, mark, look, bare }: CardHeaderProps) {
  const stage = useStage()
  const following = useDocument((state) => state.following)
  const editing = useCanvas(
    ({ editing }) => editing?.objectType === type.id && editing.part === 'typeName',
  )
  const stop = (): void => setCanvas({ editing: null })
  return (
    <div
      className={styles['header']}
      onDoubleClick={() =>
        following || setCanvas({ editing: { objectType: type.id, part: 'typeName' } })
      }
    >
      <div className={styles['title']}>
        {editing ? (
          <InlineField
            label={`Name of ${type.name}`}
            value={type.name}
            onCommit={(name, by) => {
              const problem = renameObjectType(type.id, name)
              if (problem !== null) return problem
              stop()
              if (by !== 'leave') stage.focusCard(type.id)
              return null
            }}
            onCancel={(by) => {
              stop()
              if (by === 'escape') stage.focusCard(type.id)
            }}
          />
        ) : (
          <span className={styles['name']} title={type.name}>
            {type.name}
          </span>
        )}
        {type.kind !== 'object' && (
          <span className={styles['kind']}>
            <Icon name={type.kind} />
            {type.kind}
          </span>
        )}
        {type.only && <SideBadge only={type.only} />}
        {look.locked && (
          <span className={styles['lock']} title="Locked">
            <Icon name="lock" size={12} />
          </span>
        )}
      </div>
      <span className={styles['collection']}>
        {type.collection
          ? `${type.collection.database}.${type.collection.name}`
          : type.kind === 'embedded'
            ? 'inside its parents'
            : 'no collection'}
      </span>
      {mark && <ProblemBadge mark={mark} />}
      <QuickActions type={type} look={look} bare={bare} readOnly={following} />
      {!following && (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles['grip']} ${styles['headerGrip']} nodrag`}
          aria-label={`Drag to relate ${type.name} to another object type`}
          title="Drag to another card to relate"
          onPointerDown={(event) => startConnecting(event, stage, type.id, null)}
        />
      )}
    </div>
  )
})

/** The worst there is, and how many; the card's own name says it in words. */
function ProblemBadge({ mark }: { readonly mark: TypeMark }) {
  const worst = worstOf(mark)
  return (
    <span
      className={styles['badge']}
      data-severity={worst}
      title={countWords(mark)}
      aria-hidden="true"
    >
      <Icon name={worst} size={12} />
      {mark[worst] > 99 ? '99+' : mark[worst]}
    </span>
  )
}
