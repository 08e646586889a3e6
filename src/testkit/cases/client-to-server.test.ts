import { expect, it } from 'vitest'
import { bring, bringClient, clientFileOf, codesOf, serverFilesOf, toldOf } from './play.ts'
import { casesOf, type Files } from './read-cases.ts'

type Expectation = {
  /** The codes of all that is told. */
  readonly diagnostics?: readonly string[]
}

const aboutSchemas = /(?:schema|relationships)\.json$|^sync\/config\.json$/

/**
 * Given: a client's schema, and the files in `before` of a server that knows an app already, if any.
 * Done: the server's files are imported, then the client's.
 * Compared: what the server's files say of schemas, relationships and sync with `server`, and what is told. A file that
 * is not in `server` stays as it was before, byte for byte. Importing all of the server's files once more changes
 * nothing: the client's file keeps what only a client knows.
 */
it.each(casesOf('client-to-server'))('$name: $about', ({ text, filesIn }) => {
  const expected: Expectation = JSON.parse(text('expect.json') ?? '{}')
  const before = filesIn('before')
  const server = filesIn('server')
  const played = bringClient(text('client.json'), bring(before))
  const told = (files: Files): Record<string, unknown> =>
    Object.fromEntries(
      [...files].flatMap(([path, said]) =>
        aboutSchemas.test(path) ? [[path, server.has(path) ? JSON.parse(said) : said]] : [],
      ),
    )
  expect(told(serverFilesOf(played))).toEqual(told(new Map([...before, ...server])))
  expect(codesOf(toldOf(played))).toEqual(expected.diagnostics ?? [])
  expect(clientFileOf(bring(serverFilesOf(played), played))).toBe(clientFileOf(played))
})
