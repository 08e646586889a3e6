import { expect, it } from 'vitest'
import {
  bring,
  clientFileOf,
  codesOf,
  collectionsOf,
  modelOf,
  serverFilesOf,
  toldOf,
  typeClient,
} from './play.ts'
import { casesOf } from './read-cases.ts'

type Expectation = {
  /** The version of the layout of the files. */
  readonly layout: string
  /** Where top-level types lie: data source, database and collection by the type's name. */
  readonly collections: Readonly<Record<string, string>>
  /** The codes of all that is told. */
  readonly diagnostics?: readonly string[]
}

/**
 * Given: the files of an app in `before`, as they lie in its folder.
 * Done: they are imported; and where the case has a `typed.json`, the client's file is made to say that.
 * Compared: the version of the layout, where types lie, and the client's file before with `client.json`; then every
 * file of the app, byte for byte: with `server` if it is there, else with `before`.
 */
it.each(casesOf('configuration'))('$name: $about', ({ text, filesIn }) => {
  const expected: Expectation = JSON.parse(text('expect.json') ?? '')
  const before = bring(filesIn('before'))
  expect(modelOf(before).app.layout).toBe(expected.layout)
  expect(collectionsOf(before)).toEqual(expected.collections)
  expect(JSON.parse(clientFileOf(before))).toEqual(JSON.parse(text('client.json') ?? ''))
  const played = typeClient(text('typed.json') ?? clientFileOf(before), before)
  const wanted = new Map([...filesIn('before'), ...filesIn('server')])
  expect(serverFilesOf(played)).toEqual(wanted)
  expect(codesOf(toldOf(played))).toEqual(expected.diagnostics ?? [])
})
