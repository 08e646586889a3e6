import type { ReactNode } from 'react'

/** The sign of the product: two cards, one behind the other. */
export function Logo({ size = 22 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path
        d="M8 8.5h10a2 2 0 0 1 2 2v3M8 8.5a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2"
        fill="none"
        stroke="var(--accent-ink)"
        strokeOpacity="0.6"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <rect x="12.5" y="13.5" width="13.5" height="10" rx="2" fill="var(--accent-ink)" />
      <path
        d="M16 17.2h6.5M16 20.2h4"
        stroke="var(--accent)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  )
}
