import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ObjectType, PropertyId } from '#core/model'
import { columns, type Column } from './columns.ts'

export type Cell = { readonly row: PropertyId; readonly column: Column }

/** What is going on in the table: where the focus is, what is edited, and what was refused where. */
export type Table = {
  /** The cell that Tab comes to; null in an empty table. */
  readonly stop: Cell | null
  /** The text the field begins with; null: what stands in the cell. */
  readonly editing: (Cell & { readonly typed: string | null }) | null
  readonly problem: (Cell & { readonly text: string }) | null
  readonly edit: (cell: Cell, typed: string | null) => void
  readonly stopEditing: () => void
  readonly say: (cell: Cell, text: string | null) => void
  /** Remembers where the focus came to. */
  readonly come: (cell: Cell) => void
  /** Brings the focus to a cell, or to the last row behind all of them. */
  readonly go: (row: number, column: Column) => void
  readonly goToLine: () => void
  /** The same for a property that is only now being added. */
  readonly goTo: (cell: Cell) => void
}

/** `grid` is the table, `line` the field of its last row. */
export function useTable(
  { properties }: ObjectType,
  grid: RefObject<HTMLDivElement | null>,
  line: RefObject<HTMLTextAreaElement | null>,
): Table {
  const wanted = useRef<Cell | null>(null)
  const [at, setAt] = useState<Cell | null>(null)
  const [editing, setEditing] = useState<Table['editing']>(null)
  const [problem, setProblem] = useState<Table['problem']>(null)
  const isHere = at !== null && properties.some(({ id }) => id === at.row)
  const [first] = properties
  const stop = isHere ? at : first ? { row: first.id, column: 'name' as const } : null
  useEffect(() => {
    const cell = wanted.current && cellIn(grid.current, wanted.current)
    if (!cell) return
    wanted.current = null
    cell.focus()
  })
  const goTo = (cell: Cell): void => {
    wanted.current = cell
    setAt({ ...cell })
  }
  return {
    stop,
    editing,
    problem,
    edit: (cell, typed) => {
      setProblem(null)
      setEditing({ ...cell, typed })
    },
    stopEditing: () => {
      setProblem(null)
      setEditing(null)
    },
    say: (cell, text) => setProblem(text === null ? null : { ...cell, text }),
    come: (cell) => {
      if (at?.row !== cell.row || at.column !== cell.column) setAt(cell)
    },
    go: (row, column) => {
      const property = properties[Math.max(0, row)]
      if (property) goTo({ row: property.id, column })
      else line.current?.focus()
    },
    goToLine: () => line.current?.focus(),
    goTo,
  }
}

function cellIn(grid: HTMLElement | null, { row, column }: Cell): HTMLElement | null {
  return grid?.querySelector(`[data-row="${CSS.escape(row)}"] [data-column="${column}"]`) ?? null
}

/** The cell that this element is or stands in. */
export function cellAt(target: EventTarget | null, { properties }: ObjectType): Cell | null {
  if (!(target instanceof Element)) return null
  const id = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  const name = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  const row = properties.find((property) => property.id === id)?.id
  const column = columns.find((one) => one === name)
  return row && column ? { row, column } : null
}
