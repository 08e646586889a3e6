import type { ReactNode } from 'react'
import { menuOf } from '../header/menu-plan.ts'
import { MissingDialog, usePalettePart } from '../late-part.tsx'

/** The palette, once it is fetched. */
export function LatePalette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const part = usePalettePart()
  if (part.state === 'missing') return <MissingDialog retry={part.retry} onClose={onClose} />
  return part.state === 'here' && <part.module.Palette onClose={onClose} menuOf={menuOf} />
}
