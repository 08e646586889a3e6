import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A small tree that obeys every rule: each room has its door and uses the one below. */
const lawful: Record<string, string> = {
  'src/core/diagnostics/index.ts': 'export type Diagnostic = string\n',
  'src/core/model/index.ts': "export type { Model } from './model.ts'\n",
  'src/core/model/model.ts':
    "import type { Diagnostic } from '#core/diagnostics'\nexport type Model = { said: Diagnostic }\n",
  'src/core/formats/index.ts':
    "export { server } from './app-services/index.ts'\nexport { client } from './object-model/index.ts'\n",
  'src/core/formats/app-services/index.ts': "export { server } from './write.ts'\n",
  'src/core/formats/app-services/write.ts': 'export const server = 1\n',
  'src/core/formats/object-model/index.ts': "export { client } from './write.ts'\n",
  'src/core/formats/object-model/write.ts': 'export const client = 1\n',
  'src/core/sdks/index.ts': 'export const sdks = []\n',
  'src/core/sdks/node/index.ts': 'export const node = 1\n',
  'src/core/sdks/swift/index.ts': 'export const swift = 1\n',
  'src/app/state/index.ts': "import { create } from 'zustand'\nexport const store = create\n",
  'src/app/canvas/index.ts':
    "import { useState } from 'react'\nimport { store } from '#app/state'\nexport const canvas = [useState, store]\n",
  'src/app/canvas/card.ts': 'export const card = 1\n',
  'src/app/inspector/index.ts': 'export const inspector = 1\n',
  'src/app/shell/index.ts':
    "import { canvas } from '#app/canvas'\nimport { inspector } from '#app/inspector'\nexport const shell = [canvas, inspector]\n",
  'src/testkit/index.ts': 'export const aModel = 1\n',
  'src/workers/index.ts': 'export const work = 1\n',
}

/** What must not pass: the rule that catches it, and the file that breaks it. */
const seeds: readonly { rule: string; name: string; files: Record<string, string> }[] = [
  {
    name: 'react in the core',
    rule: 'not-in-allowed',
    files: { 'src/core/model/hook.ts': "export { useState } from 'react'\n" },
  },
  {
    name: 'a type of react in the core',
    rule: 'not-in-allowed',
    files: { 'src/core/model/node.ts': "export type { ReactNode } from 'react'\n" },
  },
  {
    name: 'Node in the core',
    rule: 'not-in-allowed',
    files: { 'src/core/model/disk.ts': "export { readFileSync } from 'node:fs'\n" },
  },
  {
    name: 'Node in the testkit, outside the room of Realm Core',
    rule: 'not-in-allowed',
    files: { 'src/testkit/disk.ts': "export { readFileSync } from 'node:fs'\n" },
  },
  {
    name: 'a parser in the core',
    rule: 'not-in-allowed',
    files: { 'src/core/sdks/parser.ts': "export { Parser } from 'web-tree-sitter'\n" },
  },
  {
    name: 'Node where a browser parses',
    rule: 'not-in-allowed',
    files: { 'src/syntax/disk.ts': "export { readFileSync } from 'node:fs'\n" },
  },
  {
    name: 'a lower room that uses a higher one',
    rule: 'not-in-allowed',
    files: { 'src/core/diagnostics/up.ts': "export type { Model } from '#core/model'\n" },
  },
  {
    name: 'the core that uses the app',
    rule: 'not-in-allowed',
    files: { 'src/core/model/shown.ts': "export { store } from '#app/state'\n" },
  },
  {
    name: 'a store outside app/state',
    rule: 'not-in-allowed',
    files: { 'src/app/inspector/own.ts': "export { create } from 'zustand'\n" },
  },
  {
    name: 'an editor on the canvas',
    rule: 'not-in-allowed',
    files: { 'src/app/canvas/editor.ts': "export { EditorView } from '@codemirror/view'\n" },
  },
  {
    name: 'an SDK that uses another',
    rule: 'sdk-to-sdk',
    files: { 'src/core/sdks/swift/borrowed.ts': "export { node } from '../node/index.ts'\n" },
  },
  {
    name: 'a room of all SDKs that uses one',
    rule: 'room-to-sdk',
    files: { 'src/core/sdks/reading/borrowed.ts': "export { node } from '../node/index.ts'\n" },
  },
  {
    name: 'a format that uses its sibling',
    rule: 'format-to-format',
    files: {
      'src/core/formats/object-model/peek.ts':
        "export { server } from '../app-services/index.ts'\n",
    },
  },
  {
    name: 'a feature that uses another',
    rule: 'feature-to-feature',
    files: { 'src/app/inspector/peek.ts': "export { canvas } from '#app/canvas'\n" },
  },
  {
    name: 'a way past a door',
    rule: 'past-a-door',
    files: { 'src/app/shell/deep.ts': "export { card } from '../canvas/card.ts'\n" },
  },
  {
    name: 'a room that goes through its own door',
    rule: 'own-door',
    files: { 'src/core/model/self.ts': "export type { Model } from '#core/model'\n" },
  },
  {
    name: 'a cycle of types',
    rule: 'no-cycles',
    files: {
      'src/core/model/left.ts':
        "import type { Right } from './right.ts'\nexport type Left = Right\n",
      'src/core/model/right.ts':
        "import type { Left } from './left.ts'\nexport type Right = Left[]\n",
    },
  },
  {
    name: 'the testkit in code',
    rule: 'testkit-only-in-tests',
    files: { 'src/core/model/sample.ts': "export { aModel } from '#testkit'\n" },
  },
  {
    name: 'a package nobody declared',
    rule: 'not-in-allowed',
    files: { 'src/core/model/stray.ts': "export { x } from 'no-such-package'\n" },
  },
]

type Violation = { readonly from: string; readonly rule: { readonly name: string } }
type Report = {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] }
}

let folder = ''
let report: Report

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-rooms-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const configs = [
    'package.json',
    'tsconfig.json',
    '.dependency-cruiser.cjs',
    'src/core/tsconfig.json',
  ]
  for (const file of configs) cpSync(join(root, file), join(folder, file))
  for (const files of [lawful, ...seeds.map((seed) => seed.files)]) {
    for (const [path, text] of Object.entries(files)) write(path, text)
  }
  report = JSON.parse(
    run('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      '--preserve-symlinks',
      '--output-type',
      'json',
      'src',
    ]).output,
  ) as Report
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function run(tool: string, parameters: string[]): { status: number | null; output: string } {
  const program = join(root, 'node_modules', tool)
  const { status, stdout } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, output: stdout }
}

it.each(seeds)('$name is caught', ({ rule, files }) => {
  const caught = report.summary.violations.filter((violation) =>
    Object.hasOwn(files, violation.from),
  )
  expect(caught.map((violation) => violation.rule.name)).toContain(rule)
})

it('finds nothing wrong in the files that obey', () => {
  const wronged = report.summary.violations.filter(({ from }) => Object.hasOwn(lawful, from))
  expect(wronged).toEqual([])
  expect(report.summary.totalCruised).toBeGreaterThan(Object.keys(lawful).length)
})

it('a name of the browser does not compile in the core', () => {
  write('src/core/model/page.ts', 'export const title = document.title\n')
  const { status, output } = run('typescript/bin/tsc', ['--noEmit', '-p', 'src/core'])
  rmSync(join(folder, 'src/core/model/page.ts'))
  expect(status).not.toBe(0)
  expect(output).toMatch(/page\.ts.*Cannot find name 'document'/)
}, 60_000)

it('the real tree is cruised', () => {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = spawnSync(
    process.execPath,
    [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src/core/model'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  expect((JSON.parse(stdout) as Report).summary.totalCruised).toBeGreaterThan(5)
}, 60_000)
