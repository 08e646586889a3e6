import type { Model, Property } from '#core/model'
import { modelOf, ruleCases, withFacts } from '#testkit'
import { fullTextPrimaryKey, fullTextType, notIndexable } from './indexes.ts'

type Index = NonNullable<Property['client']['index']>

const indexed = (index: Index, text: string, property = 'x'): Model =>
  withFacts(modelOf({ Cat: { _id: 'int' }, Dog: { _id: 'string', x: text } }), 'Dog', property, {
    client: { index },
  })

const general = (texts: readonly string[]): Record<string, Model> =>
  Object.fromEntries(texts.map((text) => [text, indexed('general', text)]))

const fullText = (texts: readonly string[]): Record<string, Model> =>
  Object.fromEntries(texts.map((text) => [text, indexed('full-text', text)]))

ruleCases(notIndexable, {
  fires: general([
    'float',
    'double',
    'decimal128',
    'data',
    'Cat',
    'Cat[]',
    'Nobody',
    'int[]',
    'string<>',
    'string{}',
    'mixed[]',
  ]),
  silent: {
    ...general(['int?', 'bool', 'date', 'string', 'objectId', 'uuid', 'mixed', 'string[]']),
    'a key, which is always indexed': indexed('general', 'double', '_id'),
    'no index': modelOf({ Dog: { _id: 'int', x: 'double' } }),
    'a full-text index': indexed('full-text', 'double'),
    'what no client knows': withFacts(indexed('general', 'string'), 'Dog', 'x', {
      type: { kind: 'serverOnly', node: '{}' as never, label: 'timestamp' },
    }),
  },
  core: { mode: 'local' },
})

ruleCases(fullTextType, {
  fires: fullText(['int', 'mixed', 'Cat', 'string[]', 'string{}']),
  silent: { ...fullText(['string', 'string?']), 'a general index': indexed('general', 'int') },
})

ruleCases(fullTextPrimaryKey, {
  fires: { 'full text on the key': indexed('full-text', 'string', '_id') },
  silent: {
    'full text beside the key': indexed('full-text', 'string'),
    'a general index on the key': indexed('general', 'string', '_id'),
  },
})
