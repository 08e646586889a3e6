import { expect, it } from 'vitest'
import { openInRealmCore, type ObjectSchema } from './open-in-realm-core.ts'
import { javaScriptRefusals } from './refusals/by-javascript.ts'
import { nameRefusals } from './refusals/of-names.ts'
import { propertyRefusals } from './refusals/of-properties.ts'
import { typeRefusals } from './refusals/of-types.ts'

const refusals = [...propertyRefusals, ...typeRefusals, ...nameRefusals, ...javaScriptRefusals]

it.each(refusals)('refuses $breaks', async ({ types, mode, messages, byJavaScript }) => {
  const by = byJavaScript ? 'javascript' : 'core'
  expect(await openInRealmCore(types, mode)).toEqual({ accepted: false, by, messages })
})

it.each<[string, ObjectSchema[]]>([
  ['a type name of 57 bytes', [{ name: `${'😀'.repeat(14)}a`, properties: { x: 'int' } }]],
  ['a property name of 63 bytes', [{ name: 'A', properties: { [`${'é'.repeat(31)}a`]: 'int' } }]],
  [
    'a longer name of an inverse relationship, which is not stored',
    [
      {
        name: 'A',
        properties: {
          next: 'A?',
          ['n'.repeat(64)]: { type: 'linkingObjects', objectType: 'A', property: 'next' },
        },
      },
    ],
  ],
  ['a type without properties', [{ name: 'A', properties: {} }]],
  [
    'an embedded type that nothing uses, in a local realm',
    [{ name: 'E', embedded: true, properties: { x: 'int' } }],
  ],
  [
    'an embedded type in itself by way of a type of its own',
    [
      { name: 'E', embedded: true, properties: { a: 'A?' } },
      { name: 'A', properties: { e: 'E?' } },
    ],
  ],
])('accepts %s', async (_, types) => {
  expect(await openInRealmCore(types)).toEqual({ accepted: true })
})

it('answers questions that are asked at once, each with its own verdict', async () => {
  const ask = (name: string) => openInRealmCore([{ name, properties: { x: `No${name}` } }])
  const verdicts = await Promise.all(['A', 'B', 'C'].map(ask))
  const said = verdicts.flatMap((verdict) => (verdict.accepted ? [] : verdict.messages))
  expect(said).toEqual(
    ['A', 'B', 'C'].map(
      (name) => `Property '${name}.x' of type 'object' has unknown object type 'No${name}'`,
    ),
  )
})
