/** Size of a picture in CSS pixels. */
export type PictureSize = { readonly width: number; readonly height: number }

export const pictureScales = [1, 2, 3, 4] as const

export type PictureScale = (typeof pictureScales)[number]

/** What every browser can paint on one canvas, in device pixels. */
const longestSide = 16_384
const largestArea = 120_000_000

/** The size that a picture of ours says it has. */
export function sizeOf(svg: string): PictureSize {
  const said = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg)
  return { width: Number(said?.[1] ?? 0), height: Number(said?.[2] ?? 0) }
}

/** Why a picture cannot be made of dots at that scale, and what to do; null when it can. */
export function refusalOf({ width, height }: PictureSize, scale: PictureScale): string | null {
  if (isPossible({ width, height }, scale)) return null
  const dots = `${(width * scale).toLocaleString('en')} × ${(height * scale).toLocaleString('en')}`
  const smaller = pictureScales.findLast((one) => one < scale && isPossible({ width, height }, one))
  const way = smaller ? `Choose ${smaller}×.` : 'Draw a part of the diagram, or take the SVG.'
  return `The picture would have ${dots} pixels, more than a browser can make. ${way}`
}

function isPossible({ width, height }: PictureSize, scale: PictureScale): boolean {
  const [across, down] = [width * scale, height * scale]
  return Math.max(across, down) <= longestSide && across * down <= largestArea
}
