export { MergePanel } from './merge-panel.tsx'
export { mergeText, startMerge } from './start-merge.ts'
