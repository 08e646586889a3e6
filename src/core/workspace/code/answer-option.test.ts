import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import { emptyDocument } from '#core/model'
import { sdkOf } from '#core/sdks'
import { answerOption } from './answer-option.ts'
import { codeOptions } from './code-files.ts'

const sdk = sdkOf('node')

it('keeps an answer that differs from the default, and forgets it when it no longer does', () => {
  const { edits } = answerOption(emptyDocument, sdk, 'files', 'per-class')
  const answered = applyEdits(emptyDocument, edits) ?? emptyDocument
  expect(answered.code).toEqual([{ sdk: 'node', options: { files: 'per-class' }, files: [] }])
  expect(codeOptions(answered, sdk)['files']).toBe('per-class')
  const back = answerOption(answered, sdk, 'files', 'one')
  expect(applyEdits(answered, back.edits)?.code).toEqual([])
})
