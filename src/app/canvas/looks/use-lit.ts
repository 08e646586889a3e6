import { useEffect } from 'react'
import type { Scene } from '#core/drawing'
import type { ObjectTypeId } from '#core/model'
import { useView } from '#app/state'
import { getCanvas, setCanvas, useCanvas } from '../canvas-state.ts'
import { litBy } from './lit.ts'

/** Keeps in the canvas's state which cards belong to the selection; the others are dimmed. */
export function useLit(scene: Scene): void {
  const selection = useView((state) => state.selection)
  const dims = useCanvas((state) => state.dims)
  useEffect(() => {
    const lit = dims ? litBy(scene, selection) : null
    if (!isSame(getCanvas().lit, lit)) setCanvas({ lit })
  }, [scene, selection, dims])
}

type Lit = ReadonlySet<ObjectTypeId> | null

function isSame(before: Lit, after: Lit): boolean {
  if (before === null || after === null) return before === after
  return before.size === after.size && [...after].every((id) => before.has(id))
}
