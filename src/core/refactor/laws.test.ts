import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dispatch, openSession, sameValue, undo } from '#core/edits'
import {
  countedIds,
  documentOf,
  objectTypesOf,
  type Document,
  type Model,
  type Property,
} from '#core/model'
import { arbitraryDocument, flawsOf } from '#testkit'
import {
  extractEmbedded,
  inlineEmbedded,
  linkTargets,
  makeEmbedded,
  makeLinked,
  splitLinked,
  swapNames,
  toLink,
  toPlain,
  type Refactoring,
} from './index.ts'

type Draw = (below: number) => number

/** One refactoring of each kind at some place of the model. */
function attempts(model: Model, draw: Draw): readonly Refactoring[] {
  const ids = countedIds('new')
  const types = objectTypesOf(model)
  const type = types[draw(types.length)]
  if (!type) return []
  const objectType = type.id
  const chosen = type.properties.filter(() => draw(2) === 1).map(({ id }) => id)
  const out = { objectType, properties: chosen, name: 'Fresh', property: 'fresh' }
  return [
    extractEmbedded(model, out, ids),
    splitLinked(model, out, ids),
    makeLinked(model, objectType, ids),
    makeEmbedded(model, objectType),
    ...type.properties.flatMap((one) => {
      const at = { objectType, property: one.id }
      return [
        inlineEmbedded(model, { ...at, prefix: draw(2) === 1 ? 'in_' : '' }, ids),
        toPlain(model, at),
        swapNames(model, at),
        ...linkTargets(model, one).map(({ id: target }) => toLink(model, { ...at, target })),
      ]
    }),
  ]
}

const draws = fc.infiniteStream(fc.nat(1000)).map((stream): Draw => {
  return (below) => (stream.next().value ?? 0) % Math.max(1, below)
})

function holds(document: Document, refactoring: Refactoring & { readonly ok: true }): void {
  const { edits, label } = refactoring
  const session = openSession(document)
  const done = dispatch(session, { label, origin: 'inspector', edits })
  expect(done.diagnostics).toEqual([])
  expect(flawsOf(done.session.document.model)).toEqual([])
  expect(sameValue(undo(done.session).document, document)).toBe(true)
}

it('applies or refuses, leaves a whole model, and is taken back as one step', () => {
  const law = fc.property(arbitraryDocument(), draws, (document, draw) => {
    for (const refactoring of attempts(document.model, draw))
      if (refactoring.ok) holds(document, refactoring)
  })
  fc.assert(law, { numRuns: 300 })
})

const saidOf = ({ name, server, client, residue }: Property) => ({ name, server, client, residue })

it('carries along what either side says about properties that move', () => {
  const law = fc.property(arbitraryDocument(), draws, ({ model }, draw) => {
    const types = objectTypesOf(model)
    const type = types[draw(types.length)]
    if (!type) return
    const properties = type.properties.filter(() => draw(2) === 1).map(({ id }) => id)
    const ask = { objectType: type.id, properties, name: 'Fresh', property: 'fresh' }
    const moved = extractEmbedded(model, ask, countedIds('new'))
    if (!moved.ok) return
    const session = openSession(documentOf(model))
    const { document } = dispatch(session, {
      label: '',
      origin: 'inspector',
      edits: moved.edits,
    }).session
    const fresh = objectTypesOf(document.model).find(({ name }) => name === 'Fresh')
    const before = type.properties.filter(({ id }) => properties.includes(id))
    expect(fresh?.properties.map(saidOf)).toEqual(before.map(saidOf))
  })
  fc.assert(law, { numRuns: 200 })
})
