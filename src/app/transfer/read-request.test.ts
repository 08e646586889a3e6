import { expect, it } from 'vitest'
import { limits } from '#core/workspace'
import { withinLimits } from './read-request.ts'

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
