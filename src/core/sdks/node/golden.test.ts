import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { emitNode, nodeFiles } from './emit.ts'
import { goldenCases } from './golden-cases.ts'
import { nodeDefaults } from './options.ts'

const golden = fileURLToPath(new URL('./golden', import.meta.url))
const records = process.env['UPDATE_GOLDEN'] === '1'
if (records && process.env['CI']) throw new Error('Golden files are not recorded in CI')

it.each(goldenCases)('$name is written as recorded', ({ name, model, options, diagnostics }) => {
  const chosen = { ...nodeDefaults, ...options }
  const emitted = emitNode(model, chosen)
  const folder = join(golden, name)
  if (records) rmSync(folder, { recursive: true, force: true })
  for (const { path, text } of emitted.files) {
    const file = join(folder, path)
    if (records) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    expect(existsSync(file), `${name}/${path} is recorded`).toBe(true)
    expect(text).toBe(readFileSync(file, 'utf8'))
  }
  expect(emitted.files.map(({ path }) => path).sort()).toEqual([...nodeFiles(model, chosen)].sort())
  expect(emitted.diagnostics.map(({ code }) => code)).toEqual(diagnostics ?? [])
})
