export { PanelHeader } from './panel-header.tsx'
export { EditorPane, type PanelView } from './pane/editor-pane.tsx'
export { headsOf, rangesOf } from './pane/locate.ts'
export {
  afterBlur,
  afterDeriving,
  afterReading,
  following,
  isUntaken,
  shownText,
} from './pane/panel-state.ts'
export { selectAt } from './pane/select-at.ts'
export { takeOutcome, type TextReading } from './pane/take-outcome.ts'
export { typingGestures } from './pane/typing-gesture.ts'
export type { EditorEvents } from './surface/create-editor.ts'
export { editedSource, toSourceOffset } from './surface/line-breaks.ts'
export { rebaseText } from './surface/minimal-change.ts'
