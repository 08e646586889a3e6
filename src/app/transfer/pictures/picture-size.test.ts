import { expect, it } from 'vitest'
import { documentOf } from '#core/model'
import { plainPicture, writeSvg } from '#core/pictures'
import { kennel } from '#testkit'
import { refusalOf, sizeOf } from './picture-size.ts'

it('reads the size of a picture', () => {
  const svg = writeSvg(documentOf(kennel), { ...plainPicture, title: '<svg width="1" height="1"' })
  const { width, height } = sizeOf(svg)
  expect(svg).toContain(` width="${width}" height="${height}" viewBox="`)
  expect(width).toBeGreaterThan(200)
})

it('has nothing against what a browser can make', () => {
  expect(refusalOf({ width: 4000, height: 3000 }, 3)).toBeNull()
})

it.each([
  [
    { width: 4000, height: 3000 },
    4,
    /^The picture would have 16,000 × 12,000 pixels.*Choose 3×\.$/,
  ],
  [{ width: 8000, height: 100 }, 3, /Choose 2×\.$/],
  [{ width: 20_000, height: 100 }, 1, /Draw a part of the diagram, or take the SVG\.$/],
] as const)('refuses %j at %i×, and says what to do', (size, scale, reason) => {
  expect(refusalOf(size, scale)).toMatch(reason)
})
