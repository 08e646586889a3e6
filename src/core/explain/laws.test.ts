import fc from 'fast-check'
import { expect, it } from 'vitest'
import { objectTypesOf, type Model } from '#core/model'
import { clientText, serverTexts } from '#core/workspace'
import { arbitraryModel } from '#testkit'
import { explanations, explainObjectType, explainProperty, type Explanation } from './index.ts'

/** Everything that can be explained of a model. */
function all(model: Model): readonly Explanation[] {
  return objectTypesOf(model).flatMap(({ id, properties }) =>
    [
      explainObjectType(model, id),
      ...properties.map((property) => explainProperty(model, id, property.id)),
    ].filter((explanation) => explanation !== null),
  )
}

function textsOf(model: Model): readonly string[] {
  return model.order.flatMap((id) => {
    const server = serverTexts(model, id)
    const texts = server ? [server.schema, server.relationships] : []
    return [...texts, clientText(model, id)].flatMap((written) => written?.text ?? [])
  })
}

it('says of everything what it is in either format', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      for (const { name, sections } of all(model)) {
        const ids = sections.map(({ id }) => id)
        expect([name, ...ids.slice(0, 2)]).toEqual([name, 'server', 'clients'])
      }
    }),
  )
})

it('excerpts stand in a written text, word for word', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const texts = textsOf(model)
      for (const { sections } of all(model))
        for (const { text } of sections.flatMap(({ excerpts }) => excerpts))
          expect(texts.some((written) => written.includes(text))).toBe(true)
    }),
  )
})

it('fills every slot and gives every statement the source it was declared with', () => {
  const kinds = new Map(Object.entries(explanations.kinds))
  fc.assert(
    fc.property(arbitraryModel({ maxTypes: 4 }), (model) => {
      for (const { id, section, source, text } of all(model).flatMap(({ sections }) =>
        sections.flatMap(({ statements }) => statements),
      )) {
        expect(kinds.get(id)).toMatchObject({ section, source })
        expect(text).not.toMatch(/undefined|\[object/)
      }
    }),
  )
})

it('shows a property on the server once for each place that writes it', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      for (const { id, properties } of objectTypesOf(model))
        for (const property of properties) {
          const server = explainProperty(model, id, property.id)?.sections[0]
          const places = server?.statements.filter((statement) => statement.id === 'place')
          const schemas = server?.excerpts.filter(({ file }) => file.endsWith(' schema.json'))
          expect(schemas?.length).toBe(places?.length)
        }
    }),
  )
})
