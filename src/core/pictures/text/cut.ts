import { monoWidth, textWidth } from '#core/drawing'

/** The width of a text in canvas units. That of a whole is the sum of its characters’. */
export type WidthOf = (text: string) => number

/** How much wider bold text is. */
const bold = 1.12

export const plainText =
  (size: number): WidthOf =>
  (text) =>
    textWidth(text, size)

export const boldText =
  (size: number): WidthOf =>
  (text) =>
    textWidth(text, size) * bold

export const monoText =
  (size: number): WidthOf =>
  (text) =>
    monoWidth(text, size)

/** As much of a text as there is room for, ending in an ellipsis where that is not all of it. */
export function cut(text: string, room: number, widthOf: WidthOf): string {
  if (widthOf(text) <= room) return text
  let left = room - widthOf('…')
  let kept = ''
  for (const character of text) {
    left -= widthOf(character)
    if (left < 0) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
