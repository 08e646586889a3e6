import { expect, it } from 'vitest'
import { objectTypesOf } from '#core/model'
import { canonicalOf } from './canonical.ts'
import { bringClient, clientFileOf, codesOf, modelOf, toldOf, type Played } from './play.ts'
import { casesOf } from './read-cases.ts'

/** By the property's name: its canonical form, and the codes of what is told of it. */
type Expectation = {
  readonly canonical?: Readonly<Record<string, unknown>>
  readonly diagnostics?: Readonly<Record<string, readonly string[]>>
}

/**
 * Given: a client's schema whose first object type holds what the case is about.
 * Done: the schema is imported.
 * Compared: each of its properties that the case expects something of, in canonical form or by what is told of it; and
 * nothing is told of the others. The text itself stays as it was written, right or wrong.
 */
it.each(casesOf('shorthand'))('$name: $about', ({ text }) => {
  const client = text('client.json')
  const expected: Expectation = JSON.parse(text('expect.json') ?? '')
  const played = bringClient(client)
  expect(canonicalForms(played, Object.keys(expected.canonical ?? {}))).toEqual(
    expected.canonical ?? {},
  )
  expect(codesByProperty(played)).toEqual(expected.diagnostics ?? {})
  expect(clientFileOf(played)).toBe(client)
})

function canonicalForms(played: Played, names: readonly string[]): Record<string, unknown> {
  const model = modelOf(played)
  const [type] = objectTypesOf(model)
  const properties = type?.properties.filter(({ name }) => names.includes(name)) ?? []
  return Object.fromEntries(
    properties.map((property) => [property.name, canonicalOf(model, type!, property)]),
  )
}

/** What the rules say of a notation that means nothing goes without saying here. */
function codesByProperty(played: Played): Record<string, readonly string[]> {
  const told = toldOf(played).filter(
    ({ code, severity }) => severity !== 'info' && code !== 'realm/no-type',
  )
  const properties = objectTypesOf(modelOf(played)).flatMap((type) => type.properties)
  return Object.fromEntries(
    properties.flatMap(({ id, name }) => {
      const codes = codesOf(told.filter(({ where }) => where.property === id))
      return codes.length > 0 ? [[name, codes]] : []
    }),
  )
}
