import { rebaseText } from '../surface/minimal-change.ts'

/**
 * What an editor shows. It follows the model, or it holds a person's own text because
 * - `ahead`: the text is in the model, but the model would write it differently (several types in one text);
 * - `broken`: the text is not well-formed, so the model keeps the last good version;
 * - `refused`: the text is well-formed, but the model does not accept what it asks for.
 */
export type PanelState =
  | { readonly kind: 'following' }
  | {
      readonly kind: 'holding'
      readonly why: 'ahead' | 'broken' | 'refused'
      readonly text: string
      /** What the model wrote when the text was last read or brought along. */
      readonly base: string
      /** The model has changed since at the very place that the text changes. */
      readonly conflict: boolean
    }

/** What became of a text that was read. */
export type Reading = 'taken' | 'broken' | 'refused'

export const following: PanelState = { kind: 'following' }

/** The state after a person's text was read; `derived` is what the model writes after that. */
export function afterReading(
  state: PanelState,
  text: string,
  reading: Reading,
  derived: string,
): PanelState {
  if (text === derived) return following
  const why = reading === 'taken' ? 'ahead' : reading
  const conflict = reading !== 'taken' && state.kind === 'holding' && state.conflict
  return { kind: 'holding', why, text, base: derived, conflict }
}

/**
 * The state after the model wrote something new that did not come from this editor. Text that the model has not taken
 * stays and is brought along where the changes lie apart; everything else gives way.
 */
export function afterDeriving(state: PanelState, derived: string): PanelState {
  if (state.kind === 'following' || state.base === derived) return state
  if (state.why === 'ahead' || state.text === derived) return following
  if (state.conflict) return { ...state, base: derived }
  const text = rebaseText(state.base, state.text, derived)
  if (text === null) return { ...state, base: derived, conflict: true }
  return text === derived ? following : { ...state, text, base: derived }
}

/** The state when the editor loses focus: text that is in the model already is shown as the model writes it. */
export function afterBlur(state: PanelState): PanelState {
  return state.kind === 'holding' && state.why === 'ahead' ? following : state
}

/** The text to show. */
export function shownText(state: PanelState, derived: string): string {
  return state.kind === 'holding' ? state.text : derived
}

/** Does the editor hold text that the model has not taken? */
export function isUntaken(state: PanelState): boolean {
  return state.kind === 'holding' && state.why !== 'ahead'
}
