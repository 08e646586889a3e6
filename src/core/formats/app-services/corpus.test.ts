import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { countedIds, type CarriedFile } from '#core/model'
import { findApps, readApp, writeApp } from './index.ts'

const corpus = new URL('../../../../../shared/corpus/', import.meta.url)

function filesBelow(folder: URL): CarriedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return []
    const full = `${entry.parentPath.replace(/\/$/, '')}/${entry.name}`
    const path = full.slice(folder.pathname.length)
    const bytes = readFileSync(full)
    const text = bytes.toString('utf8')
    return [Buffer.from(text).equals(bytes) ? { path, text } : { path, bytes }]
  })
}

it('writes every export of the corpus as it was', () => {
  if (!existsSync(corpus)) {
    process.stdout.write('No corpus beside the project: nothing to compare.\n')
    return
  }
  const apps = findApps(filesBelow(corpus))
  expect(apps.length).toBeGreaterThan(10)
  let types = 0
  for (const app of apps) {
    const { value } = readApp(app, countedIds())
    types += value.model.order.length
    const written = new Map(writeApp(value.model).map((file) => [file.path, file]))
    const changed = app.files.filter(
      ({ path }, i) => !isDeepStrictEqual(written.get(path), app.files[i]),
    )
    expect(changed.map(({ path }) => `${app.root}/${path}`)).toEqual([])
    expect([...written.keys()].sort()).toEqual(app.files.map(({ path }) => path).sort())
  }
  expect(types).toBeGreaterThan(60)
})
