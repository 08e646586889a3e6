import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countedIds, makeModel, objectTypesOf } from '#core/model'
import { inferSchema, openReader } from '#core/sampling'
import { exportAppServices } from '#core/workspace'

const folder = join(import.meta.dirname, 'sampling')

type Expected = {
  readonly collection: string
  readonly title: string
  readonly required: readonly string[]
  /** The `bsonType` of each property. */
  readonly types: Readonly<Record<string, string>>
  readonly said: readonly string[]
}

type Schema = {
  readonly title: string
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, { readonly bsonType: string }>>
}

function inferred(documents: Uint8Array, name: string): Expected {
  const reader = openReader('documents.json', 'json')
  reader.push(documents)
  const { summary, diagnostics } = reader.end()
  const collection = { dataSource: 'mongodb-atlas', database: 'app', name }
  const outcome = inferSchema(summary, { collection, ids: countedIds() })
  const files = exportAppServices(makeModel(objectTypesOf(outcome.value.model)))
  const file = files.find(({ path }) => path.endsWith(`${name}/schema.json`))
  const schema = JSON.parse(file && 'text' in file ? file.text : '') as Schema
  const types = Object.entries(schema.properties).map(([key, { bsonType }]) => [key, bsonType])
  return {
    collection: name,
    title: schema.title,
    required: schema.required,
    types: Object.fromEntries(types) as Expected['types'],
    said: [...diagnostics, ...outcome.diagnostics].map(({ message }) => message),
  }
}

describe.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string): Buffer => readFileSync(join(folder, name, file))
  const expected = JSON.parse(read('expect.json').toString()) as readonly Expected[]

  it.each(expected)('$collection', (wanted) => {
    expect(inferred(read('documents.json'), wanted.collection)).toEqual(wanted)
  })
})
