/** Marks on cards: path data on a grid of 16 units, drawn with a pen of 1.4; those of the app. */
export const icons = {
  key: 'M7.7 8.3a3 3 0 1 0-4.3 4.2 3 3 0 0 0 4.3-4.2Zm0 0L13.5 2.5M11 5l2 2',
  link: 'M6.5 9.5a3 3 0 0 0 4.2 0l2-2a3 3 0 0 0-4.2-4.2l-.8.8M9.5 6.5a3 3 0 0 0-4.2 0l-2 2a3 3 0 0 0 4.2 4.2l.8-.8',
  embedded: 'M2.5 2.5h11v11h-11zM6 6h4v4H6z',
  asymmetric: 'M8 13.5v-8M4.5 8.5 8 5l3.5 3.5M3 2.5h10',
  inverse: 'M13.5 11.5H6a3.5 3.5 0 0 1 0-7h.5M4 2l2.8 2.5L4 7',
} as const

export type IconName = keyof typeof icons

/** Marks at the ends of lines, the card to the left of the origin. Those of the canvas. */
const ends = {
  arrow: { d: 'M0 0 11-5.5V5.5Z', filled: true },
  open: { d: 'M10-5.5 0 0 10 5.5', filled: false },
  many: { d: 'M0-7 14 0 0 7M0 0H14', filled: false },
  bar: { d: 'M7-6V6', filled: false },
  diamond: { d: 'M0 0 8-5.5 16 0 8 5.5Z', filled: true },
} as const

export type EndName = keyof typeof ends

const idOf = (name: IconName | EndName): string => `tandem-${name}`

/** What cards and lines use. */
export function definitions(): string {
  const marks = Object.entries(icons).map(
    ([name, d]) => `<path id="${idOf(name as IconName)}" d="${d}"/>`,
  )
  const arrows = Object.entries(ends).map(
    ([name, { d, filled }]) =>
      `<path id="${idOf(name as EndName)}" d="${d}"${filled ? ' stroke="none"' : ' fill="none"'}/>`,
  )
  return `<defs>\n${[...marks, ...arrows].join('\n')}\n</defs>`
}

/** A mark in a square of 12 units, its corner at (x, y). */
export function icon(name: IconName, x: number, y: number): string {
  return `<use href="#${idOf(name)}" class="mark" transform="translate(${x} ${y}) scale(.75)"/>`
}

/** A mark at the end of a line that leaves a card to the right (1) or to the left (-1). */
export function endMark(name: EndName, { x, y }: { x: number; y: number }, side: 1 | -1): string {
  const turned = side === 1 ? '' : ' scale(-1 1)'
  return `<use href="#${idOf(name)}" transform="translate(${x} ${y})${turned}"/>`
}
