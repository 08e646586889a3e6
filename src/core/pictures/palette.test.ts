import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mixed, palette } from './palette.ts'
import { icons } from './parts/symbols.ts'

const app = new URL('../../app/ui/', import.meta.url)

it.each(Object.entries(palette))('%s is the colour of the app', (name, { light, dark }) => {
  const tokens = readFileSync(new URL('tokens.css', app), 'utf8')
  expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`)
})

it.each(Object.entries(icons))('%s is the icon of the app', (name, path) => {
  const paths = readFileSync(new URL('icons/icon-paths.ts', app), 'utf8')
  expect(paths).toContain(`${name}: '${path}'`)
})

it('mixes colours', () => {
  const [black, white] = [
    { light: '#000000', dark: '#ffffff' },
    { light: '#ffffff', dark: '#000000' },
  ]
  expect(mixed(black, white, 0.25)).toEqual({ light: '#bfbfbf', dark: '#404040' })
})
