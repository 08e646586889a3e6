import fc from 'fast-check'
import { it } from 'vitest'
import { readObjectModel, writeObjectModel } from '#core/formats'
import { countedIds, emptyModel } from '#core/model'
import { arbitraryModel } from '../arbitraries/models.ts'
import { determinismLaw, readWriteLaw, writeReadLaw, type FormatUnderTest } from './format-laws.ts'

const client: FormatUnderTest = {
  write: (model) => [{ path: 'schema.json', text: writeObjectModel(model) }],
  read: ([file]) => {
    const text = file && 'text' in file ? file.text : ''
    const { value } = readObjectModel('schema.json', text, countedIds('read-'))
    return value ?? { speaks: 'object-model', model: emptyModel }
  },
}

it.each([
  ['writes what it wrote byte for byte', writeReadWritten],
  ['reads back nothing new', readWriteLaw],
  ['writes equal models alike', determinismLaw],
])('%s: the client', (_, law) => {
  const models = fc.property(arbitraryModel({ side: 'client' }), (model) => law(client, model))
  fc.assert(models, { numRuns: 200 })
})

function writeReadWritten(
  format: FormatUnderTest,
  model: Parameters<typeof client.write>[0],
): void {
  writeReadLaw(format, format.write(model))
}
