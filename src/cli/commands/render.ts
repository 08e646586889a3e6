import { basename, dirname, extname } from 'node:path'
import { cardBox, edgesFrom } from '#core/drawing'
import { objectTypesOf, type Document, type Layout, type ObjectTypeId } from '#core/model'
import {
  pictureThemes,
  plainPicture,
  writeSvg,
  type PicturePart,
  type PictureTheme,
} from '#core/pictures'
import { printable, UsageError, type Console, type ExitCode } from '../io/console.ts'
import { printDiagnostics } from '../io/print-diagnostics.ts'
import { printWritten } from '../io/print-written.ts'
import { readModel, titleOf } from '../io/read-model.ts'
import { writeFiles } from '../io/write-files.ts'

export type RenderOptions = {
  readonly json: boolean
  readonly out?: string | undefined
  readonly theme?: string | undefined
  /** The title of the area to draw. */
  readonly area?: string | undefined
  /** The names of the object types to draw, with commas between. */
  readonly types?: string | undefined
  readonly layout?: string | undefined
  /** Replace a file that holds something else. */
  readonly force: boolean
}

/**
 * Draws everything at the paths as one SVG file. Cards stand where the project has them; where no card has a place, they
 * are laid out as the app does. Exits 1 when something could not be read.
 */
export async function render(
  paths: readonly string[],
  { json, out, theme, area, types, layout, force }: RenderOptions,
  console: Console,
): Promise<ExitCode> {
  const file = fileNamed(out)
  const wantedTheme = themeNamed(theme)
  if (layout !== undefined && layout !== 'auto') throw new UsageError('--layout must be auto.')
  const read = await readModel(paths)
  if (read.model === null) {
    printDiagnostics(read.lines, console.error)
    throw new UsageError(`Found no schema at ${paths.join(', ')}.`)
  }
  const { positions } = read.document.layout
  const isPlaced = layout === undefined && Object.keys(positions).length > 0
  const document = isPlaced ? read.document : await laidOut(read.document)
  const text = writeSvg(document, {
    ...plainPicture,
    title: titleOf(paths),
    theme: wantedTheme,
    part: partNamed(document, area, types),
  })
  const files = [{ path: basename(file), text }]
  await writeFiles(dirname(file), files, { replace: force })
  return printWritten({ out: dirname(file), files, lines: read.lines, json }, console)
}

function fileNamed(out: string | undefined): string {
  if (out === undefined) throw new UsageError('--out must name the SVG file to write.')
  const ending = extname(out).toLowerCase()
  if (ending === '.svg') return out
  if (ending === '.png' || ending === '.pdf')
    throw new UsageError(
      `The command line writes SVG, not ${ending.slice(1).toUpperCase()}: it has no fonts. Write FILE.svg, open it in a browser and print it, or export the picture from the app.`,
    )
  throw new UsageError('--out must end in .svg.')
}

function themeNamed(name: string | undefined): PictureTheme {
  const theme = pictureThemes.find((known) => known === (name ?? 'both'))
  if (!theme) throw new UsageError(`--theme must be one of ${pictureThemes.join(', ')}.`)
  return theme
}

function partNamed(
  { model, layout }: Document,
  area: string | undefined,
  types: string | undefined,
): PicturePart {
  if (area !== undefined && types !== undefined)
    throw new UsageError('Name an area or object types, not both.')
  if (area !== undefined) return areaNamed(layout, area)
  if (types === undefined) return { kind: 'whole' }
  const known = objectTypesOf(model)
  const wanted = types.split(',').map((name) => name.trim())
  const ids = wanted.map((name) => {
    const type = known.find((one) => one.name === name)
    if (!type) throw new UsageError(`There is no object type "${printable(name)}".`)
    return type.id
  })
  return { kind: 'types', types: ids }
}

function areaNamed({ areas }: Layout, title: string): PicturePart {
  const found = Object.values(areas).find((area) => area.title === title)
  if (found) return { kind: 'area', area: found.id }
  const titles = Object.values(areas).map((area) => `"${area.title}"`)
  const there = titles.length === 0 ? 'There is none.' : `There are ${titles.join(', ')}.`
  throw new UsageError(`There is no area "${printable(title)}". ${printable(there)}`)
}

/** The document with a place for every card, found by the layout of the app. */
async function laidOut(document: Document): Promise<Document> {
  const { model, layout } = document
  const types = objectTypesOf(model).filter(({ id }) => !layout.cards[id]?.hidden)
  const { layOutHere } = await import('#workers/node')
  const found = await layOutHere({
    cards: types.map((type) => ({ id: type.id, ...cardBox(type, model) })),
    links: types.flatMap((type) => edgesFrom(type).filter(({ kind }) => kind !== 'inverse')),
  })
  const positions: Layout['positions'] = Object.fromEntries(
    [...found].map(([id, point]) => [id as ObjectTypeId, point]),
  )
  return { ...document, layout: { ...layout, positions } }
}
