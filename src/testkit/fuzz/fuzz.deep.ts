import { env } from 'node:process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreementLaws, exportLaws } from '../laws/all-export-laws.ts'
import { arbitraryDamagedFiles } from './damaged.ts'
import { fuzzLaws } from './fuzz-laws.ts'
import { copies, timeOf } from './growth.ts'
import { oddSizes } from './odd-sizes.ts'

const seed = Number(env['TANDEM_SEED'] ?? Date.now() % 0x7fffffff)
const numRuns = Number(env['TANDEM_RUNS'] ?? 1000)
const hours = 3_600_000

it.each([...fuzzLaws, ...exportLaws, ...agreementLaws])(
  `%s (TANDEM_SEED=${seed} TANDEM_RUNS=${numRuns})`,
  (_, law) => {
    fc.assert<unknown>(law, { seed, numRuns })
  },
  hours,
)

const clock = (): number => performance.now()

/** Four times the size may take twelve times as long: less than were it quadratic. What takes no time says nothing. */
function growth(filesOf: (size: number) => Parameters<typeof timeOf>[0], size: number): number {
  timeOf(filesOf(size), clock)
  const [small = 0, , large = 0] = [1, 2, 4].map((times) => timeOf(filesOf(size * times), clock))
  return large / Math.max(100, small)
}

/** A busy machine can make any one measurement look bad: the best of three counts. */
function leastGrowth(
  filesOf: (size: number) => Parameters<typeof timeOf>[0],
  size: number,
): number {
  let least = Infinity
  for (let i = 0; i < 3 && least > 12; i += 1) least = Math.min(least, growth(filesOf, size))
  return least
}

it.each(oddSizes)(
  'takes time in proportion: %s',
  (_, filesOf) => {
    expect(leastGrowth(filesOf, 1000)).toBeLessThan(12)
  },
  hours,
)

it(
  `takes time in proportion to the copies of damaged files (TANDEM_SEED=${seed})`,
  () => {
    const law = fc.property(arbitraryDamagedFiles, (files) =>
      expect(leastGrowth((size) => copies(files, size), 40)).toBeLessThan(12),
    )
    fc.assert(law, { seed, numRuns: Math.ceil(numRuns / 100) })
  },
  hours,
)
