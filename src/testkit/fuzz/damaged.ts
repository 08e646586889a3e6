import fc from 'fast-check'
import { writeCollection } from '#core/formats'
import { objectTypesOf, type CarriedFile } from '#core/model'
import { clientFile, clientText, writeProject } from '#core/workspace'
import { arbitraryExport } from '../arbitraries/exports/exports.ts'
import { arbitraryDocument, arbitraryModel } from '../arbitraries/models.ts'
import { mutate, mutationOperations, type Mutation } from './mutate.ts'
import { keywords, oddTexts } from './odd-texts.ts'

export const arbitraryMutation: fc.Arbitrary<Mutation> = fc.record({
  operation: fc.constantFrom(...mutationOperations),
  file: fc.nat(30),
  at: fc.nat(2000),
  from: fc.nat(2000),
})

const exported = arbitraryExport().map(({ files }) => files)

const clientFiles = arbitraryModel({ side: 'client' }).map((model): readonly CarriedFile[] => [
  { path: 'client.json', text: clientFile(model) },
])

const filePerType = arbitraryModel({ side: 'client' }).map((model) =>
  objectTypesOf(model).map(({ id }, i) => ({
    path: `types/${i}.json`,
    text: clientText(model, id).text,
  })),
)

const looseSchemas = arbitraryModel({ side: 'server' }).map((model) =>
  objectTypesOf(model).flatMap(({ id, kind }, i): CarriedFile[] => {
    if (kind === 'embedded') return []
    const { schema, relationships } = writeCollection(model, id)
    const links = relationships
      ? [{ path: `${i}/relationships.json`, text: relationships.text }]
      : []
    return [{ path: `${i}/schema.json`, text: schema.text }, ...links]
  }),
)

const projects = arbitraryDocument().map((document): readonly CarriedFile[] => [
  {
    path: 'x.json',
    text: writeProject({ name: 'x', document, history: { past: [], future: [] } }),
  },
])

const pieces = fc.constantFrom(
  ...oddTexts,
  ...keywords.map((key) => `"${key}":`),
  '{',
  '}',
  ']',
  ',',
)

const noise = fc
  .tuple(fc.constantFrom('schema.json', 'client.json', 'root_config.json'), fc.array(pieces))
  .map(([path, parts]): readonly CarriedFile[] => [{ path, text: parts.join('') }])

const sound: fc.Arbitrary<readonly CarriedFile[]> = fc.oneof(
  { weight: 4, arbitrary: exported },
  { weight: 3, arbitrary: clientFiles },
  filePerType,
  looseSchemas,
  projects,
  noise,
)

const mutations = fc.array(arbitraryMutation, { maxLength: 6 })

/** Files as they come when something went wrong with them: of every kind that can be imported, or of none. */
export const arbitraryDamagedFiles = fc
  .tuple(sound, mutations)
  .map(([files, damages]) => mutate(files, damages))

/** The same files twice, damaged in two ways. */
export const arbitraryDamagedPairs = fc
  .tuple(sound, mutations, mutations)
  .map(([files, first, second]) => [mutate(files, first), mutate(files, second)] as const)
