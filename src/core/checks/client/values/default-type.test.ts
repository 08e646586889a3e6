import { jsonText, type Model } from '#core/model'
import { modelOf, ruleCases, withFacts } from '#testkit'
import { defaultType } from './default-type.ts'

const starting = (text: string, value: unknown): Model =>
  withFacts(
    modelOf({ Dog: { _id: 'int', x: text }, 'embedded Tag': { text: 'string' } }),
    'Dog',
    'x',
    {
      client: { default: jsonText(value) },
    },
  )

const table = (rows: readonly (readonly [string, unknown])[]): Record<string, Model> =>
  Object.fromEntries(
    rows.map(([text, value]) => [`${text} = ${JSON.stringify(value)}`, starting(text, value)]),
  )

ruleCases(defaultType, {
  fires: table([
    ['bool', 'true'],
    ['int', 1.5],
    ['int', '1'],
    ['double', true],
    ['string', 1],
    ['string', null],
    ['date', false],
    ['objectId', 7],
    ['decimal128', true],
    ['data', 1],
    ['int[]', 1],
    ['int[]', [1, 'two']],
    ['int[]', [null]],
    ['string{}', ['a']],
    ['string{}', { a: 1 }],
    ['Tag', 'x'],
    ['string', 'x'.repeat(3).split('')],
  ]),
  silent: {
    ...table([
      ['bool', false],
      ['int', 1],
      ['int', 1e3],
      ['double', 1],
      ['string?', null],
      ['string', ''],
      ['date', '2020-01-01'],
      ['date', 0],
      ['date', { $date: '2020-01-01T00:00:00Z' }],
      ['objectId', { $oid: '5f' }],
      ['objectId', 'generated'],
      ['uuid', '0'],
      ['decimal128', '1.5'],
      ['int', { $numberLong: '1' }],
      ['data', 'aGk='],
      ['mixed', [1, { a: null }]],
      ['int?[]', [null]],
      ['string<>', ['a']],
      ['mixed{}', { a: 1, b: null }],
      ['Tag', { text: 'x' }],
      ['Dog', null],
      ['Nobody', 1],
      ['<- Dog.x', 1],
    ]),
    'no default': modelOf({ Dog: { _id: 'int', x: 'int' } }),
  },
})
