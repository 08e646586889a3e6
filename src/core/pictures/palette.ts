import { swatches, type Swatch } from '#core/model'

/** One colour in light and in dark, as `#rrggbb`. */
export type Shade = { readonly light: string; readonly dark: string }

const shade = (light: string, dark: string): Shade => ({ light, dark })

/** The colours of a diagram, by the names that the app’s style sheet gives them; both say the same. */
export const palette = {
  canvas: shade('#f3f4f6', '#14171c'),
  surface: shade('#ffffff', '#1c2027'),
  line: shade('#dde1e7', '#333a45'),
  ink: shade('#1a1f29', '#e8ebf0'),
  'ink-soft': shade('#525c6b', '#a3adbb'),
  object: shade('#0a6b52', '#4fd1a5'),
  embedded: shade('#7a4ab8', '#bd9af0'),
  asymmetric: shade('#a1520a', '#f0a860'),
  link: shade('#1f5fbf', '#7eb0f7'),
  inverse: shade('#5b6675', '#98a4b4'),
  'swatch-red': shade('#b3261e', '#ff8f85'),
  'swatch-red-soft': shade('#fde8e6', '#4a2320'),
  'swatch-orange': shade('#9a4a07', '#f5a866'),
  'swatch-orange-soft': shade('#fdebd9', '#462b14'),
  'swatch-yellow': shade('#7a5c00', '#e6c24a'),
  'swatch-yellow-soft': shade('#fbf1c7', '#3d330f'),
  'swatch-green': shade('#2b6b1f', '#8ccf7c'),
  'swatch-green-soft': shade('#e3f3dd', '#213a1b'),
  'swatch-teal': shade('#0b6866', '#5ecac6'),
  'swatch-teal-soft': shade('#d9f2f0', '#12393a'),
  'swatch-blue': shade('#1f5fbf', '#84b4f8'),
  'swatch-blue-soft': shade('#e1ecfb', '#1b3152'),
  'swatch-violet': shade('#6b45b0', '#bfa2f2'),
  'swatch-violet-soft': shade('#eee7fb', '#332650'),
  'swatch-pink': shade('#a62c6f', '#f594c4'),
  'swatch-pink-soft': shade('#fce6f1', '#472039'),
  'swatch-grey': shade('#525c6b', '#a9b3c1'),
  'swatch-grey-soft': shade('#e9ecf0', '#2d333d'),
} as const satisfies Readonly<Record<string, Shade>>

type Ink = keyof typeof palette

export const cardInks = ['object', 'embedded', 'asymmetric'] as const satisfies readonly Ink[]

export const lineInks = ['link', 'embedded', 'inverse'] as const satisfies readonly Ink[]

/** What is coloured by a swatch: its ink for edges and titles, its soft ground for fills. */
export const swatchInks: readonly { readonly swatch: Swatch; ink: Shade; soft: Shade }[] =
  swatches.map((swatch) => ({
    swatch,
    ink: palette[`swatch-${swatch}`],
    soft: palette[`swatch-${swatch}-soft`],
  }))

/** One colour laid over another; `share` of the first, from 0 to 1. */
export function mixed(over: Shade, under: Shade, share: number): Shade {
  return {
    light: mixedHex(over.light, under.light, share),
    dark: mixedHex(over.dark, under.dark, share),
  }
}

function mixedHex(over: string, under: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    const part = Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
    return part.toString(16).padStart(2, '0')
  })
  return `#${parts.join('')}`
}
