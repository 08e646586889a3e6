import { jsonText, makeModel, objectTypesOf, type KeywordText, type Property } from '#core/model'
import { modelOf, typeNamed, withFacts } from '../builders.ts'

const plain = modelOf({
  Order: {
    _id: 'objectId',
    status: 'string',
    grade: 'string?',
    note: 'string?',
    lines: 'Line[]',
    buyer: 'Customer',
    related: 'Order[]',
  },
  Customer: { _id: 'objectId', name: 'string', orders: '<- Order.buyer' },
  'embedded Line': { product: 'string', count: 'int' },
  Empty: {},
})

const said = (text: string): KeywordText => ({ key: 'description', value: jsonText(text) })

const hostile =
  'a <b>bold</b> | pipe, `code`, [link](x), \\ and </script>\n- second line, 50 % & more'

const keywords: readonly (readonly [string, string, readonly KeywordText[]])[] = [
  [
    'Order',
    'status',
    [said('Where it stands.'), { key: 'enum', value: jsonText(['new', "can't", 'gone "x"']) }],
  ],
  ['Order', 'grade', [{ key: 'enum', value: jsonText(['a', 1, null]) }]],
  ['Order', 'note', [said(hostile), { key: 'pattern', value: jsonText('^[^<|>]*$') }]],
  ['Line', 'count', [{ key: 'minimum', value: jsonText(1) }]],
]

const withKeywords = keywords.reduce((model, [type, name, own]) => {
  const server: Property['server'] = { keywords: own, elementKeywords: [] }
  return withFacts(model, type, name, { server })
}, plain)

const order = typeNamed(withKeywords, 'Order')

/** A model whose server describes things, lists values, and uses the marks of other languages. */
export const described = makeModel(
  objectTypesOf(withKeywords).map((type) =>
    type === order ? { ...type, server: { keywords: [said(hostile)] } } : type,
  ),
)
