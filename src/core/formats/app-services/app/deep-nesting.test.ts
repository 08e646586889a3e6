import { expect, it } from 'vitest'
import { parseJson } from '../../shared/json-text/index.ts'
import { countedIds, makeModel, objectTypesOf, type Model, type ObjectType } from '#core/model'
import { modelOf, type Sketch } from '#testkit'
import { findApps, readApp, writeApp, writeCollection } from '../index.ts'

/** A type that embeds the first of `count` types, each of which embeds the next in every one of these properties. */
function nest(count: number, names: readonly string[]): Model {
  const sketch: Record<string, Sketch[string]> = { Frog: { _id: 'objectId', part: 'Part0' } }
  for (let i = 0; i < count; i += 1) {
    const isLast = i === count - 1
    const inner = names.map((name) => [name, `Part${i + 1}`])
    sketch[`embedded Part${i}`] = isLast ? { size: 'int' } : Object.fromEntries(inner)
  }
  return modelOf(sketch)
}

function frogOf(model: Model): ObjectType {
  const [frog] = objectTypesOf(model)
  if (!frog) throw new Error('no type')
  return frog
}

it('reads an embedded type that is met many times on many levels', () => {
  const model = nest(9, ['left', 'right'])
  const files = writeApp(makeModel(objectTypesOf(model)))
  const [app] = findApps(files)
  const read = app && readApp(app, countedIds('read-'))
  expect(read?.value.model.order).toHaveLength(10)
  expect(read?.diagnostics).toEqual([])
})

it.each([
  ['deeper than a text may nest', nest(3000, ['inner'])],
  ['more often than a text may hold', nest(40, ['left', 'right'])],
])('leaves out what would be written %s, and says so', (_, model) => {
  const { text, diagnostics } = writeCollection(model, frogOf(model).id).schema
  expect(parseJson('a.json', text).diagnostics).toEqual([])
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
    new Set(['app-services/embedded-too-much']),
  )
})
