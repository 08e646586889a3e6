import { following, type PanelView } from '#app/editor'
import type { ObjectTypeId } from '#core/model'
import type { SdkId } from '#core/sdks'
import type { CodeList, CodeText } from '#workers'

/** Which file is wished for: that with an object type, or else that at a path. */
export type Wish = {
  readonly sdk: SdkId
  readonly objectType: ObjectTypeId | null
  readonly path: string | null
}

/** What the panel of model code shows. A new object whenever something changed. */
export type CodeState = {
  readonly wish: Wish
  /** Null while the code is not written yet. */
  readonly list: CodeList | null
  /** The file as the model writes it; null where there is none. */
  readonly file: CodeText | null
  /** The text that is shown, which may be a person's own. */
  readonly view: PanelView
  /** Is a typed text being read, or about to be? */
  readonly isReading: boolean
  /** Why code could not be written or read; null while it can. */
  readonly failure: string | null
}

const blankView: PanelView = { text: '', state: following, diagnostics: [] }

export function openingState(wish: Wish): CodeState {
  return { wish, list: null, file: null, view: blankView, isReading: false, failure: null }
}
