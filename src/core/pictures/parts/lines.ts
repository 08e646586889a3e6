import {
  cornersOf,
  pointOn,
  type RelationKind,
  type SceneCard,
  type SceneEdge,
} from '#core/drawing'
import type { PropertyId } from '#core/model'
import { content, seen } from '../text/escape.ts'
import { cut, plainText } from '../text/cut.ts'
import { lineInks } from '../palette.ts'
import { endMark, type EndName } from './symbols.ts'

const marks: Readonly<Record<RelationKind, { readonly start?: EndName; readonly end: EndName }>> = {
  'to-one': { end: 'arrow' },
  'to-many': { end: 'many' },
  embedded: { start: 'diamond', end: 'bar' },
  'embedded-many': { start: 'diamond', end: 'many' },
  inverse: { end: 'open' },
}

const inkOf: Readonly<Record<RelationKind, (typeof lineInks)[number]>> = {
  'to-one': 'link',
  'to-many': 'link',
  embedded: 'embedded',
  'embedded-many': 'embedded',
  inverse: 'inverse',
}

/** All lines, those of one colour together, with the marks at their ends. */
export function linesMarkup(edges: readonly SceneEdge[]): readonly string[] {
  return lineInks.flatMap((ink) => {
    const own = edges.filter(({ kind }) => inkOf[kind] === ink)
    if (own.length === 0) return []
    return [`<g class="lines l-${ink}" opacity=".8">`, ...own.map(lineMarkup), '</g>']
  })
}

function lineMarkup({ kind, route }: SceneEdge): string {
  const { start, end } = marks[kind]
  const look = kind === 'inverse' ? 'way dashed' : 'way'
  const first = start === undefined ? '' : endMark(start, route.start, route.startSide)
  const last = endMark(end, route.end, route.endSide)
  return `<path class="${look}" d="${pathOf(route)}"/>${first}${last}`
}

const cornerRadius = 8

/** A route as path data, its corners rounded. */
function pathOf({ start, points, end }: SceneEdge['route']): string {
  const corners = cornersOf(points, cornerRadius).map(
    ({ from, corner, to }) => `L${at(from)}Q${at(corner)} ${at(to)}`,
  )
  return `M${at(start)}${corners.join('')}L${at(end)}`
}

const at = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${rounded(x)} ${rounded(y)}`

const rounded = (value: number): number => Math.round(value * 100) / 100

const face = plainText(11)
const longestName = 160

/** The names of the properties on the middle of their lines, on a ground that keeps them readable. */
export function lineNames(edges: readonly SceneEdge[]): readonly string[] {
  return edges.map(({ from, property, route }) => {
    const name = cut(seen(nameOf(from, property)), longestName, face)
    const { x, y } = pointOn(route, 0.5)
    const width = Math.ceil(face(name)) + 6
    const ground = `<rect class="halo" x="${rounded(x - width / 2)}" y="${rounded(y - 8)}" width="${width}" height="16" rx="4"/>`
    return `${ground}<text class="small soft" x="${rounded(x)}" y="${rounded(y + 4)}" text-anchor="middle">${content(name)}</text>`
  })
}

function nameOf({ rows }: SceneCard, id: PropertyId): string {
  return rows.all.find(({ property }) => property.id === id)?.property.name ?? ''
}
