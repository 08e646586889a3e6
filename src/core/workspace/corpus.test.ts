import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dispatch, openSession } from '#core/edits'
import { countedIds, type CarriedFile } from '#core/model'
import { planImport } from './import/plan.ts'
import { importTransaction } from './import/arrive/transaction.ts'
import { roundtripApps } from './roundtrip.ts'

const folder = join(import.meta.dirname, '../../../../shared/corpus')
const exists = existsSync(folder)

function filesBelow(path: string, prefix = ''): CarriedFile[] {
  return readdirSync(path).flatMap((name) => {
    const full = join(path, name)
    if (statSync(full).isDirectory()) return filesBelow(full, `${prefix}${name}/`)
    return [{ path: prefix + name, text: readFileSync(full, 'utf8') }]
  })
}

it.skipIf(!exists)('reads every real export and writes it back byte for byte', () => {
  const results = roundtripApps(filesBelow(folder), countedIds())
  expect(results.length).toBeGreaterThan(20)
  expect(results.filter(({ differences }) => differences.length > 0)).toEqual([])
})

it.skipIf(!exists)('has nothing to do when a real export is imported again', () => {
  const files = filesBelow(folder)
  const first = planImport(files, countedIds('a')).sources
  const again = planImport(files, countedIds('b')).sources
  first.forEach((source, i) => {
    const same = again[i]
    if (!same) throw new Error('the plan is not the same')
    const { transaction } = importTransaction(
      openSession().document,
      source,
      'replace',
      countedIds(),
    )
    const arrived = transaction ? dispatch(openSession(), transaction) : null
    expect([source.title, ...(arrived?.diagnostics ?? [])]).toEqual([source.title])
    const { document } = arrived?.session ?? openSession()
    const second = importTransaction(document, same, 'replace', countedIds('c'))
    expect([source.title, ...(second.transaction?.edits ?? [])]).toEqual([source.title])
  })
})
