import fc from 'fast-check'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Model } from '#core/model'
import { arbitraryModel, codeCases, copyOf, described, drawn, kennel } from '#testkit'
import { paperIds, papers, writePaper } from './index.ts'

const title = 'Data model'

const shared = new Set(['relationships', 'hurtful-names', 'defaults', 'empty'])
const cases: readonly (readonly [string, Model])[] = [
  ['kennel', kennel],
  ['drawn', drawn],
  ['described', described],
  ...codeCases.flatMap(({ name, model }) => (shared.has(name) ? [[name, model] as const] : [])),
]

const records = process.env['UPDATE_GOLDEN'] === '1'
if (records && process.env['CI']) throw new Error('Golden files are not recorded in CI')

describe.each(paperIds)('%s', (paper) => {
  const { ending } = papers[paper]
  const write = (model: Model): string => writePaper(paper, model, { title, diagram: null })

  it.each(cases)('writes %s as recorded', (name, model) => {
    const folder = fileURLToPath(new URL('golden', import.meta.url))
    const file = `${folder}/${name}.${ending}`
    const text = write(model)
    if (records) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, text)
    }
    expect(existsSync(file), `${file} is recorded`).toBe(true)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  it('writes equal models alike', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        expect(write(copyOf(model))).toBe(write(model))
      }),
    )
  })

  it('ends with one line end and has no other than that of Unix', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        expect(write(model)).toMatch(/[^\n]\n$/)
        expect(write(model)).not.toMatch(/[\r\u0000\u2028\u202e]/)
      }),
    )
  })
})
