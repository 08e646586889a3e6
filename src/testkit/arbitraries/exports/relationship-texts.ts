import fc from 'fast-check'
import { join, looseValue, maybe, objectOf, one } from './members.ts'
import { schemaText } from './schema-texts.ts'

const entry = objectOf(
  join(
    one(
      'ref',
      fc.constantFrom(
        '"#/relationship/mongodb-atlas/app/a"',
        '"#/relationship/m/app/b"',
        '"#/relationship/x"',
        '3',
      ),
    ),
    maybe('source_key', fc.constantFrom('"owner"', '"other"')),
    fc
      .constantFrom('foreign_key', 'foreignKey')
      .chain((key) => maybe(key, fc.constantFrom('"_id"', '"x"'))),
    fc
      .constantFrom('is_list', 'isList')
      .chain((key) => maybe(key, fc.constantFrom('true', 'false', '1'))),
    maybe('note', looseValue),
  ),
)

const paths = fc.constantFrom(
  'owner',
  'name',
  '_id',
  'pets',
  'pets.[].owner',
  'owner.pets',
  'a.b',
  'nowhere',
  '__proto__',
)
/** The text of relationships that may fit nothing; null for no file. */
const relationshipsText: fc.Arbitrary<string | null> = fc.oneof(
  fc.constantFrom(null, '{}', '{ }\n'),
  objectOf(fc.array(fc.tuple(paths, entry), { maxLength: 4 })),
)

/** The texts of a collection: any two that belong to the grammar. */
export const arbitraryCollectionTexts = fc.record({
  schema: schemaText,
  relationships: relationshipsText,
})
