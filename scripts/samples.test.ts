import { expect, it } from 'vitest'
import { openSession, type EditKind } from '#core/edits'
import { countedIds } from '#core/model'
import { importTransaction, readProject } from '#core/workspace'
import {
  bringIn,
  clientSource,
  committedSample,
  sampleFiles,
  samples,
  serverSource,
} from './samples.ts'

/** What would say that the two forms mean different things. */
const disagreements: readonly EditKind[] = [
  'addObjectType',
  'removeObjectType',
  'renameObjectType',
  'setObjectTypeKind',
  'setPrimaryKey',
  'removeProperty',
  'renameProperty',
  'setPropertyShape',
]

it('the committed samples are what their sources say', async () => {
  for (const [name, text] of await sampleFiles()) {
    expect(committedSample(name) === text, `${name} is out of date: run npm run samples`).toBe(true)
  }
}, 30_000)

it.each(samples)('$id opens as a project without a complaint', ({ id, title }) => {
  const { value, diagnostics } = readProject(`${id}.json`, committedSample(`${id}.json`) ?? '')
  expect(diagnostics).toEqual([])
  expect(value?.name).toBe(title)
})

it.each(samples)('both forms of $id say the same', (sample) => {
  const ids = countedIds()
  const client = bringIn(openSession().document, clientSource(sample, countedIds('c')), ids)
  const brought = importTransaction(client, serverSource(sample, countedIds('s')), 'merge', ids)
  const kinds = new Set(brought.transaction?.edits.map(({ kind }) => kind))
  expect(disagreements.filter((kind) => kinds.has(kind))).toEqual([])
})

it.each(samples)('bringing either form of $id in again changes nothing', (sample) => {
  const ids = countedIds()
  const client = bringIn(openSession().document, clientSource(sample, countedIds('c')), ids)
  const both = bringIn(client, serverSource(sample, countedIds('s')), ids)
  for (const read of [clientSource, serverSource]) {
    const again = importTransaction(both, read(sample, countedIds('x')), 'merge', ids)
    expect(again.transaction?.edits ?? []).toEqual([])
  }
})

/** That not every SDK can link from an asymmetric type is shown by the samples on purpose. */
const shown = 'realm/asymmetric-link'

it.each(samples)('the server’s form of $id has nothing wrong with it', (sample) => {
  const { diagnostics } = serverSource(sample, countedIds())
  const wrong = diagnostics.filter(({ severity, code }) => severity !== 'info' && code !== shown)
  expect(wrong).toEqual([])
})
