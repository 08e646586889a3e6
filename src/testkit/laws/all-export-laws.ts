import fc from 'fast-check'
import type { CarriedFile, Document } from '#core/model'
import { exportAppServices } from '#core/workspace'
import { arbitraryExport } from '../arbitraries/exports/exports.ts'
import { arbitraryDocument, arbitraryModel } from '../arbitraries/models.ts'
import { arbitrarySteps, editFor } from '../arbitraries/steps.ts'
import { agreementLaw, rememberedAgreementLaw } from './agreement-law.ts'
import { noSilentEditLaw, play } from './edit-laws.ts'
import {
  appIn,
  exportDeterminismLaw,
  exportReadWriteLaw,
  exportWriteReadLaw,
  importUndoLaw,
  opened,
} from './export-laws.ts'
import { exportIsolationLaw } from './isolation-law.ts'

const filesOfAny = arbitraryExport().map(({ files }) => files)

/** Laws 1 to 6 over whole App Services exports. */
export const exportLaws = [
  ['law 1: any export comes back byte for byte', fc.property(filesOfAny, exportWriteReadLaw)],
  ['law 2: any export, written, says nothing new', fc.property(filesOfAny, exportReadWriteLaw)],
  [
    'law 3: an edit of one type leaves the files of others alone',
    fc.property(filesOfAny, arbitrarySteps(4), arbitrarySteps(2), (files, some, more) => {
      const drawn = play(openedApp(files), some).at(-1)?.document ?? openedApp(files)
      const document = openedApp(exportAppServices(drawn.model))
      for (const session of play(document, more).slice(1, 2))
        exportIsolationLaw(document, session.document)
    }),
  ],
  [
    'law 4: undoing the import of any export leads back, whatever was there',
    fc.property(filesOfAny, arbitraryDocument(), importUndoLaw),
  ],
  [
    'law 5: an edit of any export changes something or says why not',
    fc.property(filesOfAny, arbitrarySteps(6), (files, steps) => {
      const document = openedApp(files)
      for (const step of steps) {
        const edit = editFor(document, step, 'new-')
        if (edit) noSilentEditLaw(document, edit)
      }
    }),
  ],
  [
    'law 6: the order in which files come says nothing',
    fc.property(filesOfAny, exportDeterminismLaw),
  ],
] as const

/** Law 7, with and without memory of the other side. */
export const agreementLaws = [
  [
    'law 7: a model both sides can express goes from one side to the other and back unchanged',
    fc.property(arbitraryModel({ side: 'both', asymmetric: true }), agreementLaw),
  ],
  [
    'law 7: what only one side knows stays when the other says what it said',
    fc.property(arbitraryDocument(), rememberedAgreementLaw),
  ],
] as const

function openedApp(files: readonly CarriedFile[]): Document {
  const source = appIn(files)
  if (!source) throw new Error('The app was not found.')
  return opened(source)
}
