import fc from 'fast-check'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Model } from '#core/model'
import {
  codePaths,
  emitCode,
  planModel,
  readCode,
  type CodeClass,
  type Parse,
  type Sdk,
  type SdkOptions,
} from '#core/sdks'
import { arbitraryModel } from '../arbitraries/models.ts'
import { codeCases } from './code-cases.ts'
import { testParse } from '../test-parse.ts'

export type SdkUnderTest = {
  readonly sdk: Sdk
  /** The folder of its golden files. */
  readonly golden: URL
  /** Other answers to its options, by a name for them; their files lie in `golden/<case>-<name>/`. */
  readonly variants: Readonly<Record<string, SdkOptions>>
}

/** The cases that are written under every variant of the options. */
const varied = new Set(['relationships', 'client-facts', 'defaults'])

const records = process.env['UPDATE_GOLDEN'] === '1'
if (records && process.env['CI']) throw new Error('Golden files are not recorded in CI')

/** What every SDK has to show: its golden files, and that it reads back what it writes. */
export function sdkTests({ sdk, golden, variants }: SdkUnderTest): void {
  let parse: Parse
  beforeAll(async () => {
    parse = await testParse()
  }, 60_000)

  const all = { ...variants, '': sdk.options.defaults }
  const cases = codeCases.flatMap(({ name, model }) =>
    Object.entries(all)
      .filter(([variant]) => variant === '' || varied.has(name))
      .map(([variant, options]) => ({
        name: variant === '' ? name : `${name}-${variant}`,
        model,
        options,
      })),
  )

  describe('golden files', () => {
    it.each(cases)('$name is written as recorded', ({ name, model, options }) => {
      const { files, diagnostics } = emitCode(sdk, model, options)
      const told = diagnostics.map(({ code, message }) => `${code}: ${message}\n`).join('')
      const folder = join(fileURLToPath(golden), name)
      if (records) rmSync(folder, { recursive: true, force: true })
      const written = [...files, ...(told === '' ? [] : [{ path: 'diagnostics.txt', text: told }])]
      for (const { path, text } of written) expectRecorded(join(folder, path), text)
      expect(files.map(({ path }) => path)).toEqual(codePaths(sdk, model, options))
    })

    it.each(cases)('$name parses without an error', ({ model, options }) => {
      for (const { path, text } of emitCode(sdk, model, options).files) {
        const grammar = sdk.reader.grammarOf(path)
        expect(grammar, path).not.toBeNull()
        expect(parse(grammar!, text, (root) => faults(sdk, root))).toEqual([])
      }
    })

    it.each(cases)('$name is read back as it was meant', ({ model, options }) => {
      expectReadBack(sdk, model, options, parse)
    })
  })

  it.each(Object.entries(all))(
    'reads back whatever model it writes %s',
    (_, options) => {
      fc.assert(
        fc.property(arbitraryModel(), (model) => expectReadBack(sdk, model, options, parse)),
        { numRuns: Number(process.env['TANDEM_RUNS'] ?? 60) },
      )
    },
    120_000,
  )
}

function expectRecorded(file: string, text: string): void {
  if (records) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file), `${file} is recorded`).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

function expectReadBack(sdk: Sdk, model: Model, options: SdkOptions, parse: Parse): void {
  const planned = planModel(model, sdk, options).classes
  const { files } = emitCode(sdk, model, options)
  const { classes, diagnostics } = readCode(sdk, files, parse)
  const own = diagnostics.filter(({ code }) => code !== 'sdk/syntax-error')
  expect(own.map(({ message }) => message)).toEqual([])
  expect(sorted(classes.map(said))).toEqual(sorted(planned.map(said)))
}

/** What a class says, without where it stands and what it is planned for. */
function said({ name, storedName, kind, properties }: CodeClass): CodeClass {
  return { name, storedName, kind, properties }
}

function sorted(classes: readonly CodeClass[]): readonly CodeClass[] {
  return classes.toSorted((a, b) => (a.storedName < b.storedName ? -1 : 1))
}

type Faulty = {
  readonly type: string
  readonly text: string
  readonly hasError: boolean
  readonly isError: boolean
  readonly isMissing: boolean
  readonly children: readonly Faulty[]
}

/** The places that are not of the language. */
function faults(sdk: Sdk, node: Faulty): readonly string[] {
  if (!node.hasError) return []
  if (sdk.reader.forgives?.(node)) return []
  if (node.isError || node.isMissing) return [`${node.type}: ${node.text.slice(0, 80)}`]
  return node.children.flatMap((child) => faults(sdk, child))
}
