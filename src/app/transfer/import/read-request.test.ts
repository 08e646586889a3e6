import { expect, it } from 'vitest'
import { limits } from '#core/workspace'
import { readFiles, withinLimits } from './read-request.ts'

const file = (path: string, size: number) => ({ path, size, bytes: async () => new Uint8Array() })
const paths = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path)

it('leaves out a file that is too large and keeps the rest', () => {
  const { wanted, diagnostics } = withinLimits([file('a', limits.fileBytes + 1), file('b', 1)])
  expect(paths(wanted)).toEqual(['b'])
  expect(diagnostics.map(({ code }) => code)).toEqual(['workspace/too-large'])
})

it('stops where it is too much in all', () => {
  const large = Array.from({ length: 6 }, (_, i) => file(`f${i}`, limits.fileBytes))
  const { wanted, diagnostics } = withinLimits(large)
  expect(wanted).toHaveLength(limits.totalBytes / limits.fileBytes)
  expect(diagnostics.map(({ code }) => code)).toEqual(['workspace/too-much'])
})

it('stops where there are too many files', () => {
  const many = Array.from({ length: limits.files + 5 }, (_, i) => file(`f${i}`, 1))
  const { wanted, diagnostics } = withinLimits(many)
  expect(wanted).toHaveLength(limits.files)
  expect(diagnostics.map(({ code }) => code)).toEqual(['workspace/too-many-files'])
})

it('leaves out a file that cannot be read, says why, and reads the rest', async () => {
  const gone = { ...file('gone.json', 1), bytes: () => Promise.reject(new Error('it is gone')) }
  const options = { signal: new AbortController().signal, onProgress: () => undefined }
  const { files, diagnostics } = await readFiles([gone, file('b', 1)], options)
  expect(paths(files)).toEqual(['b'])
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'gone.json cannot be read (it is gone) and is left out. Choose it again.',
  ])
})
