import { memo, type ReactNode } from 'react'
import type { PropertyId } from '#core/model'
import { Icon, SpokenText } from '#app/ui'
import type { Column } from './columns.ts'
import styles from './property-table.module.css'

type Props = {
  readonly id: PropertyId
  /** One-based, the row of headings included. */
  readonly index: number
  readonly name: string
  readonly type: string
  readonly description: string
  readonly isRequired: boolean
  readonly mark: 'key' | 'general' | 'full-text' | null
  readonly isChosen: boolean
  readonly isCurrent: boolean
  /** The cell that Tab comes to, if it is in this row. */
  readonly tabStop: Column | null
  /** What stands in place of the text of one cell. */
  readonly editor: { readonly column: Column; readonly field: ReactNode } | null
  readonly problem: { readonly column: Column; readonly text: string } | null
}

const markNames = {
  key: 'primary key',
  general: 'indexed',
  'full-text': 'full-text index',
} as const

/** A property as a row. Drawn again only when what it says changes, so that long tables stay quick. */
export const TableRow = memo(function TableRow(props: Props): ReactNode {
  const { id, index, name, type, description, isRequired, mark, isChosen, isCurrent } = props
  const { tabStop, editor, problem } = props
  const cell = (column: Column, shown: ReactNode, label?: string): ReactNode => (
    <div
      role="gridcell"
      className={styles[column]}
      data-column={column}
      tabIndex={tabStop === column ? 0 : -1}
      aria-label={label}
      title={label ?? (typeof shown === 'string' ? shown : undefined)}
    >
      {editor?.column === column ? editor.field : shown}
      {problem?.column === column && (
        <p role="alert" className={styles.problem}>
          <SpokenText text={problem.text} />
        </p>
      )}
    </div>
  )
  return (
    <div
      role="row"
      className={styles.row}
      data-row={id}
      aria-rowindex={index}
      aria-selected={isChosen}
      aria-current={isCurrent || undefined}
    >
      {cell('name', name)}
      {cell('type', type)}
      {cell('required', isRequired ? '●' : '○', isRequired ? 'required' : 'optional')}
      {cell('key', markOf(mark), mark ? markNames[mark] : 'no index')}
      {cell('description', description)}
      <div role="gridcell" className={styles.open}>
        <button
          type="button"
          data-column="open"
          tabIndex={tabStop === 'open' ? 0 : -1}
          aria-label={`${name}: details`}
        >
          <Icon name="chevron-right" size={12} />
        </button>
      </div>
    </div>
  )
})

function markOf(mark: Props['mark']): ReactNode {
  if (mark === null) return ''
  return <Icon name={mark === 'key' ? 'key' : mark === 'general' ? 'list' : 'search'} size={12} />
}
