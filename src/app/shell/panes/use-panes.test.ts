import { expect, it } from 'vitest'
import { paneSizes, readLayout } from './use-panes.ts'

const atFirst = readLayout(null)

it('reads back what was kept', () => {
  const layout = { ...atFirst, texts: { open: false, size: 300 } }
  expect(readLayout(JSON.stringify(layout))).toEqual(layout)
})

it.each(['', '{', '[]', '7', '{"outline":{"open":1,"size":"wide"}}'])(
  'is as at first when %j was kept',
  (kept) => {
    expect(readLayout(kept)).toEqual(atFirst)
  },
)

it('keeps sizes within their range', () => {
  const kept = '{"outline":{"open":true,"size":1e9},"inspector":{"open":true,"size":-4}}'
  const { outline, inspector } = readLayout(kept)
  expect([outline.size, inspector.size]).toEqual([420, 240])
})

it('leaves the page to the canvas where there is no room for panes', () => {
  const { outline, inspector, texts } = readLayout(null, false)
  expect([outline, inspector, texts].map(({ open }) => open)).toEqual([false, false, false])
})

it.each([
  [1024, 768, { outline: 190, inspector: 282, texts: 261 }],
  [1280, 800, { outline: 216, inspector: 308, texts: 272 }],
  [1920, 1080, { outline: 280, inspector: 372, texts: 367 }],
  [3840, 2160, { outline: 420, inspector: 560, texts: 734 }],
])('at %i × %i the panes take their share', (width, height, sizes) => {
  expect(paneSizes(width, height)).toEqual(sizes)
})
