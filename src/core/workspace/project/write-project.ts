import { historyLimit, type History, type HistoryEntry } from '#core/edits'
import {
  objectTypesOf,
  type Document,
  type Model,
  type ObjectType,
  type OwnCode,
  type Settings,
} from '#core/model'
import { printArray, printLine, printObject } from './print.ts'
import { currentVersion } from './versions.ts'

/** What a project file holds. */
export type Project = {
  readonly name: string
  readonly document: Document
  readonly history: History
}

/** The most history a project file holds, in UTF-16 units of text. The steps farthest from now go first. */
const historyText = 8 * 1024 * 1024

/**
 * The text of a project file: a version, the model with one property a line and a stable order of keys, the layout and
 * the settings in blocks of their own, and the bounded tail of the history. Equal projects give equal text.
 */
export function writeProject(project: Project): string {
  const { name, document, history } = project
  return `${printObject(
    [
      ['tandem', String(currentVersion)],
      ['name', JSON.stringify(name)],
      ['model', printModel(document.model)],
      ['layout', printLayout(document)],
      ['settings', printSettings(document.settings)],
      ['code', printCode(document.code)],
      ['history', printHistory(history)],
    ],
    '',
  )}\n`
}

function printModel(model: Model): string {
  const { files, ...app } = model.app
  return printObject(
    [
      ['objectTypes', printArray(objectTypesOf(model).map(printObjectType), '    ')],
      [
        'app',
        printObject(
          [
            ...Object.entries(app).map(([key, value]) => [key, printLine(value)] as const),
            ['files', printArray(files.map(printLine), '      ')],
          ],
          '    ',
        ),
      ],
      ['spelling', printLine(model.spelling)],
    ],
    '  ',
  )
}

function printObjectType(type: ObjectType): string {
  const { id, name, kind, only, collection, primaryKey, properties, ...facts } = type
  const head = { id, name, kind, ...(only && { only }), collection, primaryKey }
  const members = Object.entries({ ...head, ...facts })
  return printObject(
    [
      ...members.map(([key, value]) => [key, printLine(value)] as const),
      ['properties', printArray(properties.map(printLine), '        ')],
    ],
    '      ',
  )
}

function printLayout(document: Document): string {
  const { positions, cards, bends, notes, areas, style } = document.layout
  const { order } = document.model
  return printObject(
    [
      ['positions', printTable(positions, order)],
      ['cards', printTable(cards, order)],
      ['bends', printTable(bends)],
      ['notes', printTable(notes)],
      ['areas', printTable(areas)],
      ['style', printLine(style)],
    ],
    '  ',
  )
}

/** One entry a line: those of `first` in that order, then the others by their keys. */
function printTable(table: object, first: readonly string[] = []): string {
  const entries = new Map<string, unknown>(Object.entries(table))
  const known = first.filter((id) => entries.has(id))
  const placed = new Set(known)
  const others = [...entries.keys()].filter((id) => !placed.has(id)).sort()
  const lines = [...known, ...others].map((id) => [id, printLine(entries.get(id))] as const)
  return printObject(lines, '    ')
}

function printSettings({ profile, suppressed }: Settings): string {
  return printObject(
    [
      ['profile', printLine(profile)],
      ['suppressed', printArray(suppressed.map(printLine), '    ')],
    ],
    '  ',
  )
}

function printCode(codes: readonly OwnCode[]): string {
  const printed = codes.map(({ sdk, options, files }) =>
    printObject(
      [
        ['sdk', printLine(sdk)],
        ['options', printLine(options)],
        ['files', printArray(files.map(printLine), '      ')],
      ],
      '    ',
    ),
  )
  return printArray(printed, '  ')
}

/** Both ends of the history are nearest to now, so both keep their tails. */
function printHistory(history: History): string {
  const budget = { steps: historyLimit, text: historyText }
  const past = printTail(history.past, budget)
  const future = printTail(history.future, budget)
  return printObject(
    [
      ['past', printArray(past, '    ')],
      ['future', printArray(future, '    ')],
    ],
    '  ',
  )
}

/** The last of these steps that fit into what is left of the budget, which shrinks. */
function printTail(
  entries: readonly HistoryEntry[],
  budget: { steps: number; text: number },
): readonly string[] {
  const lines: string[] = []
  for (const entry of [...entries].reverse()) {
    const line = printLine(entry)
    budget.steps -= 1
    budget.text -= line.length
    if (budget.steps < 0 || budget.text < 0) break
    lines.push(line)
  }
  return lines.reverse()
}
