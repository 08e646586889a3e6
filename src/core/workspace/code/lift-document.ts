import type { Candidate, Document, Model } from '#core/model'
import { planModel, sdkIds, sdkOf } from '#core/sdks'
import { codeOptions } from './code-files.ts'
import { liftCode } from './lift.ts'

/**
 * What the clients of a document say beside a model that may know more. Where the document was read from the code of one
 * SDK alone, that code has no words for some things: about those it says what the model says.
 */
export function clientBeside(model: Model, document: Document): Candidate {
  const read: Candidate = { speaks: 'object-model', model: document.model }
  const [code, ...more] = document.code
  const id = sdkIds.find((one) => one === code?.sdk)
  if (!id || more.length > 0) return read
  const sdk = sdkOf(id)
  const options = codeOptions(document, sdk)
  const { classes } = planModel(document.model, sdk, options)
  return liftCode(model, read, classes, sdk, options).candidate
}
