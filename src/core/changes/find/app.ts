import { sameValue } from '#core/edits'
import type { CarriedFile } from '#core/model'
import { clientFileText } from './respelled.ts'
import type { Found, Scope } from './scope.ts'

const ofModel = { objectType: null, property: null } as const

/** What differs around the object types: their order, the app's settings, files that hold no schema. */
export function* appChanges({ before, after, matches, tells }: Scope): Found {
  const expected = before.order.flatMap((id) => matches.identity.get(id) ?? [])
  const kept = new Set(expected)
  const order = after.order.filter((id) => kept.has(id))
  if (order.some((id, at) => id !== expected[at]))
    yield { kind: 'reorderObjectTypes', ...ofModel, was: null, is: null }
  const [was, is] = [before, after].map(clientFileText)
  if (tells.client && was !== is)
    yield { kind: 'respellClientFile', ...ofModel, was: null, is: null }
  if (!tells.server) return
  const facts = [
    ['layout', before.app.layout, after.app.layout],
    ['data source', before.app.dataSource, after.app.dataSource],
    ['database', before.app.database, after.app.database],
  ] as const
  for (const [fact, was, is] of facts)
    if (was !== is) yield { kind: 'setApp', ...ofModel, fact, was, is }
  yield* fileChanges(before.app.files, after.app.files)
}

function* fileChanges(before: readonly CarriedFile[], after: readonly CarriedFile[]): Found {
  const was = new Map(before.map((file) => [file.path, file]))
  const is = new Map(after.map((file) => [file.path, file]))
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort()
  for (const path of paths) {
    if (sameValue(was.get(path), is.get(path))) continue
    const texts = { was: was.has(path) ? path : null, is: is.has(path) ? path : null }
    yield { kind: 'setCarriedFile', ...ofModel, path, ...texts }
  }
}
