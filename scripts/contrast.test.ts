import { readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { expect, it } from 'vitest'

const tokensFile = new URL('../src/app/ui/tokens.css', import.meta.url)
const pageFile = new URL('../docs/design-language.md', import.meta.url)
const [begin, end] = ['<!-- contrast: measured -->', '<!-- /contrast -->']

type Theme = 'light' | 'dark'
type Pair = { readonly front: string; readonly back: string; readonly least: 3 | 4.5 }

const swatches = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink', 'grey']
const surfaces = ['canvas', 'surface', 'surface-sunken', 'surface-raised', 'hover', 'accent-soft']
const papers = ['danger-soft', 'warning-soft', 'conflict-soft', 'note']

const on = (front: string, backs: readonly string[], least: 3 | 4.5): readonly Pair[] =>
  backs.map((back) => ({ front, back, least }))

/** What stands on what. Text has to reach 4.5, a mark or a line that carries meaning 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly Pair[] = [
  ...on('ink', [...surfaces, ...papers], 4.5),
  ...on('ink-soft', [...surfaces, ...papers], 4.5),
  ...on('accent', [...surfaces], 4.5),
  ...on('accent-ink', ['accent'], 4.5),
  ...on('surface', ['ink'], 4.5),
  ...on('danger', ['canvas', 'surface', 'surface-sunken', 'surface-raised', 'danger-soft'], 4.5),
  ...on('warning', ['canvas', 'surface', 'surface-sunken', 'surface-raised', 'warning-soft'], 4.5),
  ...on('info', ['surface', 'surface-sunken'], 4.5),
  ...on('object', ['surface', 'accent-soft'], 4.5),
  ...on('embedded', ['surface', 'accent-soft'], 4.5),
  ...on('asymmetric', ['surface', 'accent-soft'], 4.5),
  ...on('conflict', ['surface', 'conflict-soft'], 4.5),
  ...swatches.flatMap((name) => [
    ...on(`swatch-${name}`, ['surface', `swatch-${name}-soft`], 4.5),
    ...on('ink', [`swatch-${name}-soft`], 4.5),
    ...on('ink-soft', [`swatch-${name}-soft`], 4.5),
  ]),
  ...on('line-strong', ['canvas', 'surface', 'surface-raised'], 3),
  ...on('focus', [...surfaces], 3),
  ...on('link', ['canvas', 'surface'], 3),
  ...on('embedded', ['canvas'], 3),
  ...on('inverse', ['canvas'], 3),
  ...on('guide', ['canvas'], 3),
]

const colours = new Map(
  [
    ...readFileSync(tokensFile, 'utf8').matchAll(
      /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)

function colourOf(name: string, theme: Theme): string {
  const colour = colours.get(name)
  if (!colour) throw new Error(`tokens.css has no colour --${name}.`)
  return colour[theme]
}

/** The relative luminance of `#rrggbb`, 0 to 1, as WCAG defines it. */
function luminance(colour: string): number {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

function contrast({ front, back }: Pair, theme: Theme): number {
  const [low = 0, high = 0] = [front, back]
    .map((name) => luminance(colourOf(name, theme)))
    .toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1)

function table(): string {
  const head = ['On', 'stands', 'needs', 'light', 'dark']
  const rows = pairs.map((pair) => [
    `\`${pair.back}\``,
    `\`${pair.front}\``,
    String(pair.least),
    shown(contrast(pair, 'light')),
    shown(contrast(pair, 'dark')),
  ])
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = line(widths.map((width) => '-'.repeat(width)))
  return [line(head), rule, ...rows.map(line)].join('\n')
}

it.each((['light', 'dark'] as const).flatMap((theme) => pairs.map((pair) => ({ theme, ...pair }))))(
  '$front can be told from $back ($theme)',
  ({ theme, ...pair }) => {
    expect(contrast(pair, theme)).toBeGreaterThanOrEqual(pair.least)
  },
)

it('black on white is 21 to 1', () => {
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21)
})

it('the page of the design language holds what was measured', () => {
  const page = readFileSync(pageFile, 'utf8')
  const [before = '', rest = ''] = page.split(begin)
  const measured = `${before}${begin}\n\n${table()}\n\n${end}${rest.split(end)[1] ?? ''}`
  if (env['UPDATE_GOLDEN']) writeFileSync(pageFile, measured)
  expect(readFileSync(pageFile, 'utf8')).toBe(measured)
})
