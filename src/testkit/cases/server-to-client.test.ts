import { expect, it } from 'vitest'
import {
  bring,
  bringClient,
  clientFileOf,
  codesOf,
  collectionsOf,
  serverFilesOf,
  toldOf,
} from './play.ts'
import { casesOf } from './read-cases.ts'

type Expectation = {
  /** The codes of all that is told. */
  readonly diagnostics?: readonly string[]
  /** Where top-level types lie: data source, database and collection by the type's name. */
  readonly collections?: Readonly<Record<string, string>>
}

/**
 * Given: the server's files.
 * Done: they are imported.
 * Compared: the client's file with `client.json`, what is told, and where types lie. Nothing gets lost on the way: the
 * server's files are written as they came, byte for byte, also when the client's file has come back.
 */
it.each(casesOf('server-to-client'))('$name: $about', ({ text, filesIn }) => {
  const expected: Expectation = JSON.parse(text('expect.json') ?? '{}')
  const server = filesIn('server')
  const played = bring(server)
  const client = clientFileOf(played)
  expect(JSON.parse(client)).toEqual(JSON.parse(text('client.json') ?? ''))
  expect(codesOf(toldOf(played))).toEqual(expected.diagnostics ?? [])
  expect(collectionsOf(played)).toMatchObject(expected.collections ?? {})
  expect(serverFilesOf(played)).toEqual(server)
  expect(serverFilesOf(bringClient(client, played))).toEqual(server)
})
