import { expect, it } from 'vitest'
import { changesBetween, outcomes, type Change } from '#core/changes'
import { invariant } from '#core/diagnostics'
import { dispatch, openSession } from '#core/edits'
import { randomIds, type CarriedFile, type Model, type Side } from '#core/model'
import { importTransaction, planImport } from '#core/workspace'

type Expectation = {
  readonly breaks: boolean
  /** `of` is the object type, property or file that a change is about. */
  readonly changes: readonly (Partial<Change> & { readonly of: string })[]
  /** Parts of what follows, and of what happens with Development Mode off. */
  readonly says?: readonly string[]
}

const texts = import.meta.glob<string>('./changes/T-*/**', {
  query: '?raw',
  import: 'default',
  eager: true,
  exhaustive: true,
})

const names = [...new Set(Object.keys(texts).map((path) => path.split('/')[2] ?? ''))].sort()

const textOf = (name: string, file: string): string => texts[`./changes/${name}/${file}`] ?? ''

/** What stands in `before.json` or below `before/`, as files that are imported together. */
function filesOf(name: string, moment: 'before' | 'after'): readonly CarriedFile[] {
  const folder = `./changes/${name}/`
  return Object.entries(texts).flatMap(([path, text]) => {
    if (path === `${folder}${moment}.json`) return { path: `${moment}.json`, text }
    const below = `${folder}${moment}/`
    return path.startsWith(below) ? { path: path.slice(below.length), text } : []
  })
}

function read(files: readonly CarriedFile[]): { model: Model; sides: readonly Side[] } {
  const ids = randomIds()
  const [source, ...others] = planImport(files, ids).sources
  invariant(source && others.length === 0, 'one source at each moment')
  const session = openSession()
  const { transaction } = importTransaction(session.document, source, 'replace', ids)
  invariant(transaction, 'a source that says something')
  const { model } = dispatch(session, transaction).session.document
  const sides: readonly Side[] =
    source.format === 'project' ? ['app-services', 'object-model'] : [source.format]
  return { model, sides }
}

function subjectOf(change: Change): string {
  if (change.kind === 'setCarriedFile') return change.path
  return [change.objectType?.name ?? [], change.property?.name ?? []].flat().join('.')
}

function saidOf({ consequences, developmentMode }: Change): string {
  const off = developmentMode ? outcomes[developmentMode.off] : ''
  return [...consequences, off].join(' ')
}

/** How the texts are written tells nothing here. */
const isSpelling = ({ kind }: Change): boolean => kind === 'respell' || kind === 'respellClientFile'

it('has each case once, from 99 to 112', () => {
  const numbers = names.map((name) => Number(/^T-(\d+)-/.exec(name)?.[1])).sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 14 }, (_, i) => 99 + i))
})

it.each(names)('%s', (name) => {
  expect(textOf(name, 'about.md')).toMatch(/^[A-Z`].+\.\n\nSource: .+\.\n$/)
  const expected = JSON.parse(textOf(name, 'expect.json')) as Expectation
  const before = read(filesOf(name, 'before'))
  const after = read(filesOf(name, 'after'))
  const sides = before.sides.filter((side) => after.sides.includes(side))
  const changes = changesBetween(before.model, after.model, sides)
  const found = changes.filter((change) => !isSpelling(change))
  expect(found.map((change) => ({ ...change, of: subjectOf(change) }))).toEqual(
    expected.changes.map((facts) => expect.objectContaining(facts)),
  )
  const said = found.map(saidOf).join(' ')
  for (const part of expected.says ?? []) expect(said).toContain(part)
  const breaks = found.some(({ server, client }) => [server, client].includes('breaking'))
  expect(breaks).toBe(expected.breaks)
})
