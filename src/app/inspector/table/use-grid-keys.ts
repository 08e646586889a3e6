import { useRef, type KeyboardEvent } from 'react'
import { propertyOf, type ObjectType } from '#core/model'
import { isApple } from '#app/ui'
import { commit } from '../commit.ts'
import { goTo } from '../selecting.ts'
import { columns, isTextColumn, turned } from './columns.ts'
import { duplicateAll, moveAll, removeAll } from './grid-actions.ts'
import { gridAction, type GridAction } from './grid-keys.ts'
import type { Choice } from './use-choice.ts'
import { cellAt, type Cell, type Table } from './use-table.ts'

/** What keys do on a cell of the table. Tab goes from cell to cell; after Escape it leaves the table. */
export function useGridKeys(type: ObjectType, table: Table, choice: Choice) {
  const isLeaving = useRef(false)
  return (event: KeyboardEvent): void => {
    const cell = cellAt(event.target, type)
    const { key, altKey, shiftKey } = event
    const mod = isApple ? event.metaKey : event.ctrlKey
    const action = cell && gridAction({ key, altKey, shiftKey, mod })
    if (!action) return
    const isButton = cell.column === 'open' && (key === 'Enter' || key === ' ')
    if (isButton || (action.do === 'tab' && isLeaving.current)) return
    isLeaving.current = action.do === 'leave' && choice.chosen.size === 0
    if (isLeaving.current || perform(action, cell, type, table, choice)) event.preventDefault()
  }
}

/** Returns whether the keys were of use. */
function perform(
  action: GridAction,
  cell: Cell,
  type: ObjectType,
  table: Table,
  choice: Choice,
): boolean {
  const { properties } = type
  const row = properties.findIndex(({ id }) => id === cell.row)
  switch (action.do) {
    case 'go':
      return go(action, row, cell, type, table, choice)
    case 'edge':
      table.go(
        action.of === 'row' ? row : action.end ? properties.length - 1 : 0,
        columns.at(action.end ? -1 : 0) ?? 'name',
      )
      return true
    case 'tab':
      return tab(action.back, row, cell, type, table)
    case 'edit':
      if (isTextColumn(cell.column)) table.edit(cell, action.typed)
      else if (action.typed === null) turn(cell, type, table)
      return true
    case 'turn':
      turn(cell, type, table)
      return true
    case 'leave':
      choice.set([])
      return true
    case 'all':
      choice.set(properties.map(({ id }) => id))
      return true
    case 'select':
      choice.toggle(cell.row)
      return true
    case 'details':
      goTo(type.id, cell.row)
      return true
    case 'move':
      moveAll(type, choice.of(cell.row), action.by)
      table.goTo(cell)
      return true
    case 'remove':
      remove(row, cell, type, table, choice)
      return true
    case 'duplicate':
      duplicate(cell, type, table, choice)
      return true
  }
}

function go(
  { rows, columns: sideways, extend }: GridAction & { readonly do: 'go' },
  row: number,
  cell: Cell,
  type: ObjectType,
  table: Table,
  choice: Choice,
): boolean {
  const at = columns.indexOf(cell.column) + sideways
  const column = columns[Math.max(0, Math.min(columns.length - 1, at))] ?? cell.column
  const last = type.properties.length - 1
  const to = rows === 1 && !extend ? row + 1 : Math.min(last, row + rows)
  const next = type.properties[Math.max(0, to)]
  if (extend && next) choice.extend(cell.row, next.id)
  else choice.set([])
  table.go(to, column)
  return true
}

function tab(back: boolean, row: number, cell: Cell, type: ObjectType, table: Table): boolean {
  const at = columns.indexOf(cell.column) + (back ? -1 : 1)
  const next = columns[at]
  if (next) table.go(row, next)
  else if (back && row === 0) return false
  else if (!back && row === type.properties.length - 1) table.goToLine()
  else table.go(row + (back ? -1 : 1), columns.at(back ? -1 : 0) ?? 'name')
  return true
}

/** Turns a mark; says why where it cannot be. */
export function turn(cell: Cell, type: ObjectType, table: Table): void {
  const property = propertyOf(type, cell.row)
  if (!property || (cell.column !== 'required' && cell.column !== 'key')) return
  const change = turned(type, property, cell.column)
  if ('problem' in change) table.say(cell, change.problem)
  else table.say(cell, commit(change.edits, change.label ? { label: change.label } : {}))
}

function remove(row: number, cell: Cell, type: ObjectType, table: Table, choice: Choice): void {
  const gone = choice.of(cell.row)
  const refusal = removeAll(type, gone)
  if (refusal !== null) {
    table.say(cell, refusal)
    return
  }
  choice.set([])
  const left = type.properties.filter(({ id }) => !gone.includes(id))
  const before = type.properties.slice(0, row).filter(({ id }) => !gone.includes(id)).length
  const next = left[Math.min(before, left.length - 1)]
  if (next) table.goTo({ row: next.id, column: cell.column })
  else table.goToLine()
}

function duplicate(cell: Cell, type: ObjectType, table: Table, choice: Choice): void {
  const chosen = choice.of(cell.row).flatMap((id) => propertyOf(type, id) ?? [])
  const copies = duplicateAll(type, chosen)
  const [first] = copies
  if (!first) return
  if (copies.length > 1) choice.set(copies)
  table.goTo({ row: first, column: cell.column })
}
