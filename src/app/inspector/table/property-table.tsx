import { useRef, type ClipboardEvent, type MouseEvent, type ReactNode } from 'react'
import {
  propertyOf,
  type Model,
  type ObjectType,
  type Property,
  type PropertyId,
} from '#core/model'
import { typeText } from '#app/state'
import { Icon, isApple } from '#app/ui'
import { commit } from '../commit.ts'
import { goTo } from '../selecting.ts'
import { CellEditor, type Leaving } from './cell-editor.tsx'
import { cellText, columns, isTextColumn, keyMark, typedInto, type TextColumn } from './columns.ts'
import { addLines, asCells } from './grid-actions.ts'
import { NewRow } from './new-row.tsx'
import styles from './property-table.module.css'
import { TableRow } from './table-row.tsx'
import { typeNames } from './type-names.ts'
import { useChoice } from './use-choice.ts'
import { turn, useGridKeys } from './use-grid-keys.ts'
import { cellAt, useTable, type Cell, type Table } from './use-table.ts'

type Props = {
  readonly model: Model
  readonly type: ObjectType
  /** The property that is open beside the table. */
  readonly selected?: PropertyId | undefined
  readonly chosen: ReadonlySet<PropertyId>
  readonly onChoose: (chosen: ReadonlySet<PropertyId>) => void
}

/** The properties of an object type as a spreadsheet. */
export function PropertyTable({ model, type, selected, chosen, onChoose }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLTextAreaElement>(null)
  const table = useTable(type, grid, line)
  const choice = useChoice(type, chosen, onChoose)
  const onKeyDown = useGridKeys(type, table, choice)
  const onClick = (event: MouseEvent): void => {
    const cell = cellAt(event.target, type)
    if (!cell || table.editing) return
    if (isApple ? event.metaKey : event.ctrlKey) choice.toggle(cell.row)
    else if (event.shiftKey) choice.extend(table.stop?.row ?? cell.row, cell.row)
    else if (cell.column === 'open') goTo(type.id, cell.row)
    else {
      choice.set([])
      turn(cell, type, table)
    }
  }
  const onCopy = (event: ClipboardEvent): void => {
    const cell = cellAt(event.target, type)
    if (!cell || table.editing) return
    event.preventDefault()
    const rows = choice.of(cell.row).flatMap((id) => propertyOf(type, id) ?? [])
    event.clipboardData.setData('text/plain', asCells(rows))
  }
  const onPaste = (event: ClipboardEvent): void => {
    const cell = cellAt(event.target, type)
    if (!cell || table.editing) return
    event.preventDefault()
    const index = type.properties.findIndex(({ id }) => id === cell.row) + 1
    const [unread] = addLines(type, event.clipboardData.getData('text/plain'), index)
    table.say(cell, unread ? `Line ${unread.number}: ${unread.problem}` : null)
  }
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      className={styles.table}
      aria-label={`Properties of ${type.name}`}
      aria-multiselectable
      aria-colcount={columns.length}
      aria-rowcount={type.properties.length + 2}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const cell = cellAt(target, type)
        if (cell) table.come(cell)
      }}
      onMouseDown={(event) => {
        if (event.shiftKey && !table.editing) event.preventDefault()
      }}
      onClick={onClick}
      onDoubleClick={({ target }) => {
        const cell = cellAt(target, type)
        if (cell && isTextColumn(cell.column) && !table.editing) table.edit(cell, null)
      }}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <Headings />
      {type.properties.map((property, index) => (
        <TableRow
          key={property.id}
          id={property.id}
          index={index + 2}
          name={property.name}
          type={typeText(model, property)}
          description={cellText(model, property, 'description')}
          isRequired={!property.optional && property.container === 'none'}
          mark={keyMark(type, property)}
          isChosen={chosen.has(property.id)}
          isCurrent={property.id === selected}
          tabStop={table.stop?.row === property.id ? table.stop.column : null}
          editor={editorOf(model, type, property, table)}
          problem={table.problem?.row === property.id ? table.problem : null}
        />
      ))}
      <div role="row" aria-rowindex={type.properties.length + 2}>
        <div role="gridcell" aria-colspan={columns.length}>
          <NewRow
            model={model}
            type={type}
            field={line}
            onUp={() => table.go(type.properties.length - 1, 'name')}
          />
        </div>
      </div>
    </div>
  )
}

function Headings() {
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <span role="columnheader">Name</span>
      <span role="columnheader">Type</span>
      <span role="columnheader" title="Required" aria-label="Required">
        ●
      </span>
      <span role="columnheader" title="Key or index">
        <Icon name="key" size={12} />
        <span className={styles.spoken}>Key or index</span>
      </span>
      <span role="columnheader">Description</span>
      <span role="columnheader">
        <span className={styles.spoken}>Details</span>
      </span>
    </div>
  )
}

function editorOf(
  model: Model,
  type: ObjectType,
  property: Property,
  table: Table,
): { readonly column: TextColumn; readonly field: ReactNode } | null {
  const { editing } = table
  if (editing?.row !== property.id || !isTextColumn(editing.column)) return null
  const { column } = editing
  const take = (text: string, leaving: Leaving): boolean => {
    const change = typedInto(model, type, property, column, text)
    const refusal =
      'problem' in change
        ? change.problem
        : commit(change.edits, change.label ? { label: change.label } : {})
    if (refusal !== null) table.say(editing, refusal)
    else finish(type, table, editing, leaving)
    return refusal === null
  }
  const field = (
    <CellEditor
      label={`${columnNames[column]} of ${property.name}`}
      start={editing.typed ?? cellText(model, property, column)}
      {...(column === 'type' ? { complete: (typed: string) => typeNames(model, typed) } : {})}
      isInvalid={table.problem?.row === property.id}
      onDraft={() => table.say(editing, null)}
      onCommit={take}
      onCancel={() => finish(type, table, editing, 'stay', true)}
    />
  )
  return { column, field }
}

const columnNames = { name: 'Name', type: 'Type', description: 'Description' } as const

/** Ends the editing of a cell and goes on from there, as long as the focus is still in it. */
function finish(
  type: ObjectType,
  table: Table,
  cell: Cell,
  leaving: Leaving,
  isHeld = leaving !== 'stay',
): void {
  table.stopEditing()
  if (!isHeld) return
  const row = type.properties.findIndex(({ id }) => id === cell.row)
  const at = columns.indexOf(cell.column)
  if (leaving === 'down') table.go(row + 1, cell.column)
  else if (leaving === 'right') table.go(row, columns[at + 1] ?? cell.column)
  else if (leaving === 'left' && at > 0) table.go(row, columns[at - 1] ?? cell.column)
  else table.goTo(cell)
}
