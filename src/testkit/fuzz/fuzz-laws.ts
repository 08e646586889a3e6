import fc from 'fast-check'
import { countedIds, emptyDocument } from '#core/model'
import { planImport } from '#core/workspace'
import { opened } from '../laws/export-laws.ts'
import { arbitraryDocument } from '../arbitraries/models.ts'
import { arbitraryDamagedFiles, arbitraryDamagedPairs, arbitraryMutation } from './damaged.ts'
import { mutateText } from './mutate.ts'
import { surviveImport, surviveTyping } from './survive.ts'

/** What holds for any input, however broken. A counterexample shows the files as they were damaged. */
export const fuzzLaws = [
  [
    'damaged files can be imported into a new document',
    fc.property(arbitraryDamagedFiles, (files) => surviveImport(files, emptyDocument)),
  ],
  [
    'damaged files can be imported into a document with other things in it',
    fc.property(arbitraryDamagedFiles, arbitraryDocument(), surviveImport),
  ],
  [
    'damaged files can be imported over what they were before',
    fc.property(arbitraryDamagedPairs, ([before, after]) => {
      const [source] = planImport(before, countedIds('plan-')).sources
      surviveImport(after, source ? opened(source) : emptyDocument)
    }),
  ],
  [
    'damaged texts can be typed',
    fc.property(
      arbitraryDocument({ maxTypes: 4 }),
      fc.array(arbitraryMutation, { minLength: 1, maxLength: 3 }),
      (document, mutations) =>
        surviveTyping(document, (text) => mutations.reduce(mutateText, text)),
    ),
  ],
] as const
