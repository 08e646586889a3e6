import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openSession, type Session } from '#core/edits'
import { objectTypesOf } from '#core/model'
import { readProject } from '#core/workspace'
import { manyTypes } from '#testkit'
import { partsOf, textToShare, usualParts, type PartId } from './parts.ts'

/** The sample with other files, wording and a layout, and with steps to undo. */
function sample(): Session {
  const { value } = readProject('shop', readFileSync('public/samples/shop.json', 'utf8'))
  if (!value) throw new Error('The sample cannot be read.')
  const { document } = value
  const step = { label: 'Step', origin: 'canvas', edits: [], inverse: [] } as const
  const files = [{ path: 'functions/secret.js', text: 'exports = 1' }]
  const app = { ...document.model.app, files }
  const code = [{ sdk: 'swift', options: {}, files: [] }]
  return {
    ...openSession({ ...document, model: { ...document.model, app }, code }),
    history: { past: [step], future: [] },
  }
}

const shared = (parts = usualParts) => {
  const { value, diagnostics } = readProject('shared', textToShare('Shop', sample(), parts))
  expect(diagnostics).toEqual([])
  if (!value) throw new Error('What is shared cannot be read.')
  return value
}

it('offers only parts that the project has anything of', () => {
  expect(partsOf(sample())).toEqual(['layout', 'wording', 'files', 'code', 'history'])
  const { document } = openSession()
  const bare = { ...document, model: manyTypes(2) }
  expect(partsOf(openSession(bare))).toEqual([])
})

it('shares model, layout and wording, and nothing that lies beside them', () => {
  const { document, history } = shared()
  const { model, layout } = sample().document
  expect(objectTypesOf(document.model)).toEqual(objectTypesOf(model))
  expect(document.layout).toEqual(layout)
  expect(document.model.app.files).toEqual([])
  expect(document.code).toEqual([])
  expect(history.past).toEqual([])
})

it.each<[PartId, (value: ReturnType<typeof shared>) => number]>([
  ['files', ({ document }) => document.model.app.files.length],
  ['code', ({ document }) => document.code.length],
  ['history', ({ history }) => history.past.length],
  ['layout', ({ document }) => Object.keys(document.layout.positions).length],
])('%s is shared when it is chosen, and only then', (part, count) => {
  expect(count(shared({ ...usualParts, [part]: false }))).toBe(0)
  expect(count(shared({ ...usualParts, [part]: true }))).toBeGreaterThan(0)
})

it('without the wording every object type is there, unworded', () => {
  const { model } = shared({ ...usualParts, wording: false }).document
  expect(model.order).toEqual(sample().document.model.order)
  expect(partsOf(openSession({ ...sample().document, model }))).not.toContain('wording')
})
