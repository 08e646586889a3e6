import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import { emptyDocument, type Document } from '#core/model'
import { sdkOf } from '#core/sdks'
import { answerOption } from './answer-option.ts'
import { codeOptions } from './code-files.ts'

const sdk = sdkOf('node')

const answer = (document: Document, value: string): Document => {
  const { edits } = answerOption(document, sdk, 'files', value) ?? { edits: [] }
  return applyEdits(document, edits) ?? document
}

it('keeps an answer that differs from the default, and forgets it when it no longer does', () => {
  const answered = answer(emptyDocument, 'per-class')
  expect(answered.code).toEqual([{ sdk: 'node', options: { files: 'per-class' }, files: [] }])
  expect(codeOptions(answered, sdk)['files']).toBe('per-class')
  expect(answer(answered, 'one').code).toEqual([])
})

it('changes nothing for the answer that is given already', () => {
  expect(answerOption(emptyDocument, sdk, 'files', 'one')).toBeNull()
})
