import type { Transaction } from '#core/edits'
import type { Document } from '#core/model'
import type { Sdk } from '#core/sdks'
import { codeOptions } from './code-files.ts'

/**
 * Answers one option of an SDK's code; null where that is the answer now. The document keeps the answers that differ
 * from the defaults.
 */
export function answerOption(
  document: Document,
  sdk: Sdk,
  key: string,
  answer: string,
): Transaction | null {
  const present = codeOptions(document, sdk)
  if (present[key] === answer) return null
  const answers = { ...present, [key]: answer }
  const { defaults } = sdk.options
  const options = Object.fromEntries(
    Object.entries(answers).filter(([name, value]) => defaults[name] !== value),
  )
  const label = `Change how ${sdk.title} code is written`
  return { label, origin: 'code', edits: [{ kind: 'setCodeOptions', sdk: sdk.id, options }] }
}
