import { expect, it } from 'vitest'
import { bring, clientFileOf, codesOf, serverFilesOf, toldOf, typeClient } from './play.ts'
import { casesOf } from './read-cases.ts'

type Expectation = {
  /** The codes of all that is told. */
  readonly diagnostics?: readonly string[]
}

/**
 * Given: the server's files in `before`.
 * Done: they are imported; and where the case has a `typed.json`, the client's file is made to say that.
 * Compared: the client's file before with `client.json`; then every file of the server, byte for byte: with `server` if
 * it is there, else with `before`. The client's file stays as it was typed.
 */
it.each(casesOf('preservation'))('$name: $about', ({ text, filesIn }) => {
  const expected: Expectation = JSON.parse(text('expect.json') ?? '{}')
  const before = bring(filesIn('before'))
  expect(JSON.parse(clientFileOf(before))).toEqual(JSON.parse(text('client.json') ?? ''))
  const typed = text('typed.json') ?? clientFileOf(before)
  const played = typeClient(typed, before)
  const wanted = new Map([...filesIn('before'), ...filesIn('server')])
  expect(serverFilesOf(played)).toEqual(wanted)
  expect(clientFileOf(played)).toBe(typed)
  expect(codesOf(toldOf(played))).toEqual(expected.diagnostics ?? [])
})
