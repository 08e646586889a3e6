import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  normalizeShape,
  primitiveShape,
  type Model,
  type ObjectTypeId,
  type Point,
} from '#core/model'
import { cardBox } from '#core/drawing'
import { packCards } from './pack-cards.ts'

/** A model of cards with so many rows, where `links[i]` are the indexes that card `i` links to. */
function modelOf(rows: readonly number[], links: readonly (readonly number[])[] = []): Model {
  const ids = countedIds()
  const typeIds = rows.map(() => ids.objectType())
  return makeModel(
    typeIds.map((id, index) =>
      makeObjectType(id, `Type ${index}`, {
        properties: [
          ...Array.from({ length: rows[index] ?? 0 }, (_, row) =>
            makeProperty(ids.property(), `p${row}`, primitiveShape('int')),
          ),
          ...(links[index] ?? []).map((to, row) =>
            makeProperty(
              ids.property(),
              `l${row}`,
              normalizeShape({
                type: { kind: 'link', target: typeIds[to] ?? id },
                container: 'none',
                optional: true,
                elementOptional: false,
              }),
            ),
          ),
        ],
      }),
    ),
  )
}

function overlaps(model: Model, positions: Readonly<Record<ObjectTypeId, Point>>): string[] {
  const boxes = model.order.flatMap((id) => {
    const type = model.objectTypes.get(id)
    const at = positions[id]
    return type && at ? [{ name: type.name, ...at, ...cardBox(type, model) }] : []
  })
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.name} covers ${b.name}`),
  )
}

const arbitraryModel = fc.array(fc.nat(40), { minLength: 1, maxLength: 40 }).chain((rows) =>
  fc
    .array(fc.array(fc.nat(rows.length - 1), { maxLength: 3 }), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((links) => modelOf(rows, links)),
)

it('places every card, and no card on another', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const positions = packCards(model, {})
      expect(Object.keys(positions).sort()).toEqual([...model.order].sort())
      expect(overlaps(model, positions)).toEqual([])
    }),
  )
})

it('leaves placed cards alone and keeps clear of them', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.nat(), (model, seed) => {
      const all = packCards(model, {})
      const kept = Object.fromEntries(
        Object.entries(all).filter((_, index) => (index * 7 + seed) % 3 !== 0),
      ) as Record<ObjectTypeId, Point>
      const added = packCards(model, kept)
      expect(Object.keys(added).filter((id) => id in kept)).toEqual([])
      expect(overlaps(model, { ...kept, ...added })).toEqual([])
    }),
  )
})

it('puts a new card beside the one it links to', () => {
  const model = modelOf([3, 3, 3], [[], [], [0]])
  const [first, second, third] = model.order
  if (!first || !second || !third) throw new Error('three cards')
  const positions = { [first]: { x: 0, y: 0 }, [second]: { x: 5000, y: 5000 } }
  expect(packCards(model, positions)[third]).toEqual({ x: 264, y: 0 })
})

it.each([100, 2000])('fills something like a screen with %d cards', (count) => {
  const rows = Array.from({ length: count }, (_, index) => 4 + (index % 9))
  const links = rows.map((_, index) => [(index * 13) % count, (index * 7) % count])
  const positions = Object.values(packCards(modelOf(rows, links), {}))
  const aspect = Math.max(...positions.map(({ x }) => x)) / Math.max(...positions.map(({ y }) => y))
  expect(aspect).toBeGreaterThan(0.5)
  expect(aspect).toBeLessThan(3)
})
