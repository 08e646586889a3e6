import type { RelationKind, SceneCard } from '#core/drawing'
import { swatches, type ObjectTypeKind, type Swatch } from '#core/model'

const tokens = [
  'canvas',
  'canvas-dot',
  'surface',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'accent',
  'accent-soft',
  'object',
  'embedded',
  'asymmetric',
  'link',
  'inverse',
  'danger',
  'warning',
] as const

export type Token = (typeof tokens)[number] | `swatch-${Swatch}` | `swatch-${Swatch}-soft`

const swatchTokens = swatches.flatMap((name) => [`swatch-${name}`, `swatch-${name}-soft`] as const)

/** The tokens of the style sheet as colours a 2D canvas understands. */
export type PaintTheme = {
  readonly color: Readonly<Record<Token, string>>
  readonly font: string
  /** The opacity of cards and lines that are not part of the selection, from 0 to 1. */
  readonly dim: number
}

/**
 * Reads the tokens as they apply at `element`. A probe is needed because a custom property is not resolved until
 * it is used: `light-dark(…)` would come back as written.
 */
export function readTheme(element: HTMLElement): PaintTheme {
  const probe = document.createElement('span')
  probe.hidden = true
  element.append(probe)
  const style = getComputedStyle(probe)
  const read = (token: Token): string => {
    probe.style.color = `var(--${token})`
    return style.color
  }
  const color = Object.fromEntries(
    [...tokens, ...swatchTokens].map((token) => [token, read(token)]),
  ) as Record<Token, string>
  const font = style.fontFamily
  const dim = Number(style.getPropertyValue('--dim')) || 1
  probe.remove()
  return { color, font, dim }
}

/** Calls `changed` when the system's or the app's theme changes. Returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  )
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', changed)
  }
}

export const edgeToken: Readonly<Record<RelationKind, Token>> = {
  'to-one': 'link',
  'to-many': 'link',
  embedded: 'embedded',
  'embedded-many': 'embedded',
  inverse: 'inverse',
}

const kindToken: Readonly<Record<ObjectTypeKind, Token>> = {
  object: 'object',
  embedded: 'embedded',
  asymmetric: 'asymmetric',
}

/** The colour that tells a card from others: the one it was given, else that of its kind. */
export const tokenOf = ({ look, type }: SceneCard): Token =>
  look.color ? `swatch-${look.color}` : kindToken[type.kind]

export const groundOf = ({ look }: SceneCard): Token =>
  look.color ? (`swatch-${look.color}-soft` as const) : 'surface'
