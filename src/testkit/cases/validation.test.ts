import { expect, it } from 'vitest'
import type { Profile } from '#core/model'
import { problemsOf } from '#core/workspace'
import { bring, bringClient } from './play.ts'
import { casesOf } from './read-cases.ts'

type Expectation = {
  /** What the schema is judged for. */
  readonly profile: Profile
  /** The codes of all errors and warnings, each as often as it is told, sorted. */
  readonly codes: readonly string[]
}

/**
 * Given: a client's schema, a server's files, or both.
 * Done: they are imported, and what became of them is judged for a profile.
 * Compared: the problems of the document, all but mere infos.
 */
it.each(casesOf('validation'))('$name: $about', ({ text, filesIn }) => {
  const expected: Expectation = JSON.parse(text('expect.json') ?? '')
  const { document } = bringClient(text('client.json'), bring(filesIn('server'))).session
  const settings = { ...document.settings, profile: expected.profile }
  const told = problemsOf({ ...document, settings }).told.filter(
    ({ severity }) => severity !== 'info',
  )
  expect(told.map(({ code }) => code).sort()).toEqual(expected.codes)
})
