import { minimalChange } from './minimal-change.ts'

/**
 * The editor counts every line break as one character and knows no other than `\n`. Texts keep the breaks they were
 * written with, so offsets and edits are carried over between the two. Offsets are UTF-16.
 */
export function editorText(source: string): string {
  return source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source
}

/** Where an offset of the source lies in the editor. */
export function toEditorOffset(source: string, offset: number): number {
  let pairs = 0
  for (
    let at = source.indexOf('\r\n');
    at !== -1 && at < offset;
    at = source.indexOf('\r\n', at + 2)
  )
    pairs += 1
  return offset - pairs
}

/** Where an offset of the editor lies in the source. */
export function toSourceOffset(source: string, offset: number): number {
  let pairs = 0
  for (let at = source.indexOf('\r\n'); at !== -1; at = source.indexOf('\r\n', at + 2)) {
    if (at - pairs >= offset) break
    pairs += 1
  }
  return offset + pairs
}

/**
 * The source after an edit made in the editor: breaks that were there stay, new ones are like the first one there.
 * Where a lone `\r` would melt into a new neighbour, all breaks become like the first one.
 */
export function editedSource(source: string, edited: string): string {
  if (!source.includes('\r')) return edited
  const change = minimalChange(editorText(source), edited)
  if (!change) return source
  const lineBreak = /\r\n?|\n/.exec(source)?.[0] ?? '\n'
  const result =
    source.slice(0, toSourceOffset(source, change.from)) +
    change.insert.replaceAll('\n', lineBreak) +
    source.slice(toSourceOffset(source, change.to))
  return editorText(result) === edited ? result : edited.replaceAll('\n', lineBreak)
}
