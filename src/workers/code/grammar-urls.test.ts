import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { grammars } from '#core/sdks'
import { grammarUrls } from './grammar-urls.ts'

it.each(['runtime', ...grammars] as const)('%s has a file of its own', (file) => {
  expect(existsSync(`.${grammarUrls[file]}`)).toBe(true)
  expect(grammarUrls[file]).toMatch(/\.wasm$/)
})
