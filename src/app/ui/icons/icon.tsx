import type { ReactNode } from 'react'
import { iconPaths, type IconName } from './icon-paths.ts'

type IconProps = {
  readonly name: IconName
  /** Side in CSS pixels. */
  readonly size?: number
  readonly className?: string | undefined
}

/** Dotted icons are strokes of no length: they need a wider pen. */
const dotted: ReadonlySet<IconName> = new Set(['more', 'drag'])

/** A picture that goes with words: hidden from assistive technology. */
export function Icon({ name, size = 16, className }: IconProps): ReactNode {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={dotted.has(name) ? 1.8 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
