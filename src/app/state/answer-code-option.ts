import type { Sdk } from '#core/sdks'
import { answerOption, codeOptions } from '#core/workspace'
import { useDocument } from './document-store.ts'

/** Answers an option of an SDK's code, where that is another answer than now. */
export function answerCodeOption(sdk: Sdk, key: string, answer: string): void {
  const { session, dispatch } = useDocument.getState()
  if (codeOptions(session.document, sdk)[key] !== answer)
    dispatch(answerOption(session.document, sdk, key, answer))
}
