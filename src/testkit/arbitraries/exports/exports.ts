import fc from 'fast-check'
import { writeCollection } from '#core/formats'
import {
  layoutVersions,
  objectTypesOf,
  type CarriedFile,
  type LayoutVersion,
  type Model,
} from '#core/model'
import { arbitraryModel } from '../models.ts'
import { printTree, treeOf, type JsonLook } from '../../json-tree.ts'
import { arbitraryCollectionTexts } from './relationship-texts.ts'
import { arbitraryLook, respell, wayCount } from './respell.ts'
import { configurationOf, filesOf, strangers, type ExportedCollection } from './surroundings.ts'

/** An App Services export as it lies on a disk: files sorted by path, all of one layout. */
export type AppExport = { readonly layout: LayoutVersion; readonly files: readonly CarriedFile[] }

type Schemas = {
  readonly collections: readonly ExportedCollection[]
  readonly asymmetric: readonly string[]
}

/**
 * A random export in any layout version: collections of a random model, spelled as people and tools spell them, or
 * texts of the bare grammar that may fit together in nothing; configuration, and files that are no schema.
 */
export function arbitraryExport(): fc.Arbitrary<AppExport> {
  const schemas = fc.oneof({ weight: 3, arbitrary: spelledSchemas }, { weight: 1, arbitrary: wild })
  const around = fc.subarray([...strangers], { maxLength: 4 })
  return fc
    .tuple(fc.constantFrom(...layoutVersions), schemas, around)
    .map(([layout, { collections, asymmetric }, files]) => {
      const all = [
        ...files,
        ...configurationOf(layout, asymmetric),
        ...collections.flatMap((collection) => filesOf(layout, collection)),
      ]
      const byPath = new Map(all.map((file) => [file.path, file]))
      return { layout, files: [...byPath.values()].sort((a, b) => order(a.path, b.path)) }
    })
}

const wild: fc.Arbitrary<Schemas> = fc
  .array(arbitraryCollectionTexts, { minLength: 1, maxLength: 3 })
  .map((texts) => ({
    collections: texts.map((each, i) => ({ ...each, database: 'app', name: 'abc'.charAt(i) })),
    asymmetric: ['Dog', 'nowhere'],
  }))

const spelledSchemas: fc.Arbitrary<Schemas> = fc
  .tuple(
    arbitraryModel({ side: 'server', asymmetric: true, maxTypes: 5, maxProperties: 6 }),
    fc.array(arbitraryLook, { minLength: 1, maxLength: 3 }),
    fc.oneof(fc.constant([]), fc.array(fc.nat(wayCount - 1), { maxLength: 12 })),
  )
  .map(([model, looks, dice]) => ({
    collections: spell(model, looks, dice),
    asymmetric: objectTypesOf(model)
      .filter(({ kind }) => kind === 'asymmetric')
      .map(({ name }) => name),
  }))

function spell(
  model: Model,
  looks: readonly JsonLook[],
  dice: readonly number[],
): readonly ExportedCollection[] {
  return objectTypesOf(model).flatMap(({ id, collection }, i) => {
    const look = looks[i % looks.length]
    if (!collection || !look) return []
    const { schema, relationships } = writeCollection(model, id)
    const tree = treeOf(schema.text)
    const links = relationships && treeOf(relationships.text)
    return {
      database: collection.database,
      name: collection.name,
      schema: tree ? printTree(dice.length > 0 ? respell(tree, dice) : tree, look) : schema.text,
      relationships: links && printTree(links, look),
    }
  })
}

/** Paths in the order of their UTF-8 bytes. */
function order(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const at = left.findIndex((letter, i) => letter !== right[i])
  if (at === -1) return left.length - right.length
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
}
