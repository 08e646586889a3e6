import type { Area, Note, Rect } from '#core/model'
import { boldText, cut } from '../text/cut.ts'
import { content, seen } from '../text/escape.ts'
import { noteLines, type NoteLine } from './markdown.ts'

const padding = 12
const titleFace = boldText(13)
const noteSize = 12
const lineHeight = 18

/** A named region behind the cards. */
export function areaMarkup({ x, y, width, height, title, color }: Area): string {
  const said = content(cut(seen(title), width - 2 * padding, titleFace))
  return `<g>${box(`area-${color}`, { x, y, width, height })}<text class="name title-${color}" x="${x + padding}" y="${y + 22}">${said}</text></g>`
}

/** A note with its text in lines; what does not fit is cut. */
export function noteMarkup({ x, y, width, height, text, color }: Note): string {
  const lines = noteLines(text, width - 2 * padding, noteSize)
  const count = Math.max(1, Math.floor((height - 2 * padding + 4) / lineHeight))
  const shown = lines.slice(0, count).map((line, index) => {
    const isCut = index === count - 1 && lines.length > count
    const left = x + padding + line.indent
    const top = y + padding + 12 + index * lineHeight
    return `<text x="${left}" y="${top}">${lineMarkup(line)}${isCut ? ' …' : ''}</text>`
  })
  return `<g>${box(`note-${color}`, { x, y, width, height })}${shown.join('')}</g>`
}

function lineMarkup({ runs }: NoteLine): string {
  return runs
    .map(({ text, look }) => {
      const said = content(seen(text))
      return look === '' ? said : `<tspan class="${look}">${said}</tspan>`
    })
    .join('')
}

function box(look: string, { x, y, width, height }: Rect): string {
  return `<rect class="${look}" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>`
}
