import { cardInks, lineInks, mixed, palette, swatchInks, type Shade } from './palette.ts'

export const pictureThemes = ['light', 'dark', 'both'] as const

/** `both`: light or dark as the system of whoever looks at it says. */
export type PictureTheme = (typeof pictureThemes)[number]

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
const mono =
  "ui-monospace, 'SF Mono', 'Cascadia Code', 'JetBrains Mono', Menlo, Consolas, monospace"

type Rule = {
  readonly selector: string
  readonly property: 'fill' | 'stroke'
  readonly shade: Shade
}

const fill = (selector: string, shade: Shade): Rule => ({ selector, property: 'fill', shade })
const stroke = (selector: string, shade: Shade): Rule => ({ selector, property: 'stroke', shade })

/** The share of a card’s colour in the ground of its header. */
const headShare = 0.07

const colours: readonly Rule[] = [
  fill('.ground', palette.canvas),
  fill('.box', palette.surface),
  stroke('.box', palette.line),
  stroke('.rule', palette.line),
  stroke('.side', palette.line),
  fill('text', palette.ink),
  fill('.soft', palette['ink-soft']),
  fill('.halo', palette.canvas),
  ...cardInks.flatMap((kind) => cardRules(kind, palette[kind])),
  ...swatchInks.flatMap(({ swatch, ink }) => cardRules(`c-${swatch}`, ink)),
  ...lineInks.flatMap((kind) => [
    fill(`.l-${kind}`, palette[kind]),
    stroke(`.l-${kind}`, palette[kind]),
  ]),
  ...swatchInks.flatMap(({ swatch, ink, soft }) => [
    fill(`.area-${swatch}`, mixed(soft, palette.canvas, 0.6)),
    stroke(`.area-${swatch}`, mixed(ink, palette.canvas, 0.4)),
    fill(`.title-${swatch}`, ink),
    fill(`.note-${swatch}`, soft),
    stroke(`.note-${swatch}`, mixed(ink, soft, 0.35)),
  ]),
]

function cardRules(name: string, ink: Shade): readonly Rule[] {
  return [
    fill(`.${name} .stripe`, ink),
    fill(`.${name} .head`, mixed(ink, palette.surface, headShare)),
    stroke(`.${name} .mark`, ink),
    fill(`.${name} .kind`, ink),
  ]
}

const shapes = [
  `{font:12px ${font}}`,
  ' text{white-space:pre}',
  ' .name{font-size:13px;font-weight:650}',
  ' .small{font-size:11px}',
  ' .tiny{font-size:10px;font-weight:500}',
  ` .type{font:11px ${mono}}`,
  ` .code{font-family:${mono}}`,
  ' .strong{font-weight:650}',
  ' .slanted{font-style:italic}',
  ' .side{fill:none}',
  ' .mark{fill:none;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}',
  ' .lines{stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}',
  ' .way{fill:none}',
  ' .dashed{stroke-dasharray:6 5}',
  ' .halo{stroke:none}',
]

/**
 * The style of a picture. Every rule begins with `scope`, so that a picture inside a page leaves the page alone; there
 * is nothing in it that programs other than browsers do not understand.
 */
export function styleSheet(theme: PictureTheme, scope: string, used: ReadonlySet<string>): string {
  const wanted = colours.filter(({ selector }) => isUsed(selector, used))
  const inks = (of: 'light' | 'dark'): string =>
    wanted
      .map(({ selector, property, shade }) => `${scope} ${selector}{${property}:${shade[of]}}`)
      .join('\n')
  const own = shapes.map((rule) => `${scope}${rule}`).join('\n')
  if (theme !== 'both') return `${own}\n${inks(theme)}`
  return `${own}\n${inks('light')}\n@media (prefers-color-scheme:dark){\n${inks('dark')}\n}`
}

/** Rules of swatches that nothing has are left out. */
function isUsed(selector: string, used: ReadonlySet<string>): boolean {
  const swatch = /^\.(?:c|area|title|note)-(\w+)/.exec(selector)?.[1]
  return swatch === undefined || used.has(swatch)
}
