import type { CardRows } from '#core/drawing'
import type { ObjectType } from '#core/model'
import { toggleExpanded } from '../canvas-state.ts'
import { CardRow } from './card-row.tsx'
import styles from './card.module.css'
import { NewProperty } from './new-property.tsx'

type CardBodyProps = {
  readonly type: ObjectType
  readonly rows: CardRows
  readonly expanded: boolean
  readonly readOnly: boolean
}

/** What stands below a card's header: the rows, what is left out, and a line to add to them. */
export function CardBody({ type, rows, expanded, readOnly }: CardBodyProps) {
  return (
    <>
      <div role="list" aria-label={`Properties of ${type.name}`} className={styles['rows']}>
        {rows.shown.map((row) => (
          <CardRow
            key={row.key}
            card={type.id}
            row={row}
            index={row.depth === 0 ? type.properties.indexOf(row.property) : null}
          />
        ))}
      </div>
      {rows.hasMore && (
        <button
          type="button"
          tabIndex={-1}
          data-stop=""
          className={styles['more']}
          aria-expanded={expanded}
          onClick={() => toggleExpanded(type.id)}
        >
          {expanded ? 'Show fewer' : `+${rows.more} more`}
        </button>
      )}
      <NewProperty type={type} disabled={readOnly} />
    </>
  )
}
