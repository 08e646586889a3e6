import { memo, type MouseEvent, type ReactNode } from 'react'
import type { ObjectTypeId, Side } from '#core/model'
import {
  countWords,
  showObjectTypes,
  sideWords,
  typeText,
  useDocument,
  useProblems,
  worstOf,
  type PropertyMark,
} from '#app/state'
import { classNames, Icon } from '#app/ui'
import type { OutlineRow } from './outline-rows.ts'
import styles from './outline.module.css'

type OutlineLineProps = {
  readonly row: OutlineRow
  /** What was looked for; its first place in the name is marked. */
  readonly query: string
  /** Distance from the top of the list in CSS pixels. */
  readonly top: number
  readonly height: number
  readonly selected: boolean
  /** Null where there is nothing to expand. */
  readonly expanded: boolean | null
  readonly onToggle: (id: ObjectTypeId) => void
  readonly onSelect: (row: OutlineRow, adding: boolean) => void
}

/** One line: an object type with the number of its properties, or a property with its type. */
export const OutlineLine = memo(function OutlineLine(props: OutlineLineProps): ReactNode {
  const { row, query, top, height, selected, expanded, onToggle, onSelect } = props
  const { objectType, property, position, siblings } = row
  const mark = useProblems(({ marks }) => marks.types.get(objectType.id))
  const problem = useProblems(({ marks }) => property && marks.properties.get(property.id))
  const { name, only } = property ?? objectType
  const trouble = property ? problem : mark && countWords(mark)
  const hidden = useDocument(({ session }) => session.document.layout.cards[objectType.id]?.hidden)
  const words = [hidden && !property && 'hidden', only && sideWords[only].long, trouble].filter(
    Boolean,
  )
  const onTwist = (event: MouseEvent): void => {
    event.stopPropagation()
    onToggle(objectType.id)
  }
  return (
    <div
      role="treeitem"
      id={`outline-${row.key}`}
      tabIndex={-1}
      aria-level={property ? 2 : 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={selected}
      aria-label={words.length > 0 ? [name, ...words].join(', ') : undefined}
      aria-expanded={expanded ?? undefined}
      className={classNames(styles.line, property && styles.property)}
      data-hidden={hidden || undefined}
      style={{ top, height }}
      onClick={(event) => onSelect(row, event.ctrlKey || event.metaKey)}
      onKeyDown={undefined}
    >
      {property ? (
        <PropertyLine row={row} query={query} problem={problem ?? null} />
      ) : (
        <>
          <span className={styles.twist} data-open={expanded} onClick={onTwist} aria-hidden="true">
            <Icon name="chevron-right" size={12} />
          </span>
          <span className={styles.mark} data-kind={objectType.kind}>
            <Icon name={objectType.kind} size={14} />
          </span>
          <MarkedName name={objectType.name} query={query} />
          {only && <SideMark only={only} />}
          {mark && <ProblemMark severity={worstOf(mark)} count={mark[worstOf(mark)]} />}
          {hidden && <ShowButton objectType={objectType} />}
          <span className={styles.aside}>{objectType.properties.length}</span>
        </>
      )}
    </div>
  )
})

/** Puts a hidden card back on the canvas. */
function ShowButton({ objectType: { id, name } }: Pick<OutlineRow, 'objectType'>): ReactNode {
  const onClick = (event: MouseEvent): void => {
    event.stopPropagation()
    showObjectTypes([id])
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.eye}
      title="Show the card"
      aria-label={`Show ${name}`}
      onClick={onClick}
    >
      <Icon name="eye" size={14} />
    </button>
  )
}

type PropertyLineProps = Pick<OutlineLineProps, 'row' | 'query'> & {
  readonly problem: PropertyMark | null
}

function PropertyLine({ row: { property }, query, problem }: PropertyLineProps): ReactNode {
  const model = useDocument(({ session }) => session.document.model)
  if (!property) return null
  return (
    <>
      <MarkedName name={property.name} query={query} />
      {property.only && <SideMark only={property.only} />}
      {problem && <ProblemMark severity={problem} />}
      <span className={styles.type}>{typeText(model, property)}</span>
    </>
  )
}

function MarkedName({ name, query }: { readonly name: string; readonly query: string }): ReactNode {
  const sought = query.trim().toLowerCase()
  const at = sought === '' ? -1 : name.toLowerCase().indexOf(sought)
  if (at === -1) return <span className={styles.name}>{name}</span>
  const end = at + sought.length
  return (
    <span className={styles.name}>
      {name.slice(0, at)}
      <mark>{name.slice(at, end)}</mark>
      {name.slice(end)}
    </span>
  )
}

/** The one side that has it; the name of the line says it in words. */
function SideMark({ only }: { readonly only: Side }): ReactNode {
  return (
    <span className={styles.side} aria-hidden="true">
      {sideWords[only].short}
    </span>
  )
}

type ProblemMarkProps = { readonly severity: PropertyMark; readonly count?: number }

/** The worst there is; the name of the line says it in words. */
function ProblemMark({ severity, count }: ProblemMarkProps): ReactNode {
  return (
    <span className={styles.problem} data-severity={severity} aria-hidden="true">
      <Icon name={severity} size={12} />
      {count}
    </span>
  )
}
