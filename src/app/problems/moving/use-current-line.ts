import { useState } from 'react'
import { useProblemView } from '#app/state'
import type { Row } from '../problem-rows.ts'
import { nearestLine } from './list-keys.ts'

/** The index of the line that the keyboard is at: where it is gone, of the one that took its place. −1: no line. */
export function useCurrentLine(rows: readonly Row[]): number {
  const key = useProblemView((state) => state.current)
  const [last, keep] = useState(0)
  const at = rows.findIndex((row) => row.key === key)
  if (at >= 0 && at !== last) keep(at)
  return at >= 0 ? at : (nearestLine(rows, last) ?? -1)
}
