import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'tandem-cli-'))
const program = join(folder, 'built/tandem.js')

beforeAll(() => {
  const vite = join(root, 'node_modules/.bin/vite')
  const words = ['build', '--config', 'vite.cli.config.ts', '--outDir', join(folder, 'built')]
  const { status, stderr } = spawnSync(vite, words, { cwd: root })
  if (status !== 0) throw new Error(`The command could not be built: ${stderr}`)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('runs as a program of its own', () => {
  const { status, stdout, stderr } = spawnSync(program, ['dance'])
  expect(status).toBe(2)
  expect(String(stderr)).toContain('There is no command "dance"')
  expect(String(stdout)).toBe('')
})

it('bears a reader that stops early', () => {
  const types = Array.from({ length: 5000 }, (_, i) => ({
    name: `T${i}`,
    properties: { a: 'Gone' },
  }))
  const file = join(folder, 'many.json')
  writeFileSync(file, JSON.stringify(types))
  const pipe = '"$0" "$1" check "$2" | head -n 1'
  const { stdout, stderr } = spawnSync('sh', ['-c', pipe, process.execPath, program, file])
  expect(String(stderr)).toBe('')
  expect(String(stdout)).toContain('realm/unknown-type')
})
