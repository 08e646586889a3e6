import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import type { ObjectTypeId } from '#core/model'
import { useDocument, useView } from '#app/state'
import { useCompact } from '../compact/use-compact.ts'
import { outlineMove } from './outline-keys.ts'
import { OutlineLine } from './outline-line.tsx'
import { hitPlaces, outlineRows, type OutlineFilter, type OutlineRow } from './outline-rows.ts'
import styles from './outline.module.css'
import { useWindow } from './use-window.ts'

/** The height of a line in CSS pixels. */
const lineHeights = { pointer: 26, finger: 44 }

/** Up to here all lines are in the page, for find-in-page and screen readers; beyond, only those in view. */
const fewLines = 400

/** Goes to the next answer of the search (1), or the one before (-1), round and round. */
export type StepHits = { readonly step: (by: 1 | -1) => void }

type OutlineTreeProps = { readonly filter: OutlineFilter; readonly steps: Ref<StepHits> }

/** The lines of the outline as a tree. The keyboard reaches all, in the page or not. */
export function OutlineTree({ filter, steps }: OutlineTreeProps): ReactNode {
  const model = useDocument(({ session }) => session.document.model)
  const selection = useView((state) => state.selection)
  const [expanded, setExpanded] = useState<ReadonlySet<ObjectTypeId>>(new Set())
  const lineHeight = useCompact() ? lineHeights.finger : lineHeights.pointer
  const list = useRef<HTMLDivElement>(null)
  const inView = useWindow(list, lineHeight)
  const rows = useMemo(() => outlineRows(model, expanded, filter), [model, expanded, filter])
  const [first, last] = rows.length <= fewLines ? [0, rows.length] : inView
  const active = rows.findIndex((row) => isActive(row, selection.objectTypes, selection.property))

  useEffect(() => {
    if (active >= 0) scrollTo(list.current, active, lineHeight)
  }, [active, lineHeight])

  const hits = useMemo(() => hitPlaces(rows, filter.query), [rows, filter.query])
  useImperativeHandle(steps, () => ({
    step: (by) => {
      const next = by === 1 ? hits.find((at) => at > active) : hits.findLast((at) => at < active)
      select(rows[next ?? hits.at(by === 1 ? 0 : -1) ?? -1], false)
    },
  }))

  const toggle = (id: ObjectTypeId): void =>
    setExpanded((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const move = outlineMove(event.key, rows, active, (id) => expanded.has(id))
    if (!move) return
    event.preventDefault()
    if ('go' in move) select(rows[move.go], false)
    else if ('toggle' in move) toggle(move.toggle)
    else useView.getState().revealObjectType(move.reveal)
  }
  const empty = model.order.length > 0 && rows.length === 0
  return (
    <>
      <p role="status" className={styles.count}>
        {hits.length > 0 && `${hits.length} found`}
      </p>
      <div ref={list} className={styles.list}>
        {empty && <p className={styles.nothing}>Nothing has this in its name or description.</p>}
        <div
          role="tree"
          tabIndex={0}
          aria-label="Object types"
          aria-multiselectable="true"
          aria-activedescendant={rows[active] && `outline-${rows[active].key}`}
          className={styles.tree}
          style={{ height: rows.length * lineHeight }}
          onKeyDown={onKeyDown}
        >
          {rows.slice(first, last).map((row, index) => (
            <OutlineLine
              key={row.key}
              row={row}
              query={filter.query}
              top={(first + index) * lineHeight}
              height={lineHeight}
              selected={isSelected(row, selection.objectTypes, selection.property)}
              expanded={row.property ? null : expanded.has(row.objectType.id)}
              onToggle={toggle}
              onSelect={select}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function isActive(row: OutlineRow, types: readonly string[], property: string | null): boolean {
  if (row.objectType.id !== types[0]) return false
  return row.property ? row.property.id === property : property === null
}

function isSelected(row: OutlineRow, types: readonly string[], property: string | null): boolean {
  if (row.property) return row.property.id === property
  return property === null && types.includes(row.objectType.id)
}

/** Selects a line; `adding` adds an object type to the selection, or takes it out. */
function select(row: OutlineRow | undefined, adding: boolean): void {
  if (!row) return
  const { selection, select: choose, revealObjectType } = useView.getState()
  const { id } = row.objectType
  if (adding && !row.property) {
    const others = selection.objectTypes.filter((other) => other !== id)
    const kept = others.length < selection.objectTypes.length ? others : [...others, id]
    choose({ objectTypes: kept }, 'other')
    return
  }
  choose({ objectTypes: [id], property: row.property?.id ?? null }, 'other')
  revealObjectType(id)
}

function scrollTo(list: HTMLElement | null, line: number, lineHeight: number): void {
  if (!list) return
  const top = line * lineHeight
  if (top < list.scrollTop) list.scrollTop = top
  else if (top + lineHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = top + lineHeight - list.clientHeight
}
