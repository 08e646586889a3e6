import type { PropertyGroup, TypeGroup } from './align.ts'
import type { Told } from './agreement.ts'
import type { Way } from './row.ts'

/** The way out that was chosen for each row, by its key; of those left out the likely one is taken. */
export type AgreementChoices = ReadonlyMap<string, Way>

/** How each row is settled, by what it is about; undefined where all say the same. */
export type Settlement = (group: TypeGroup | PropertyGroup, about: Told['about']) => Way | undefined

/** What choices mean for the rows; a way that a row does not offer is not gone. */
export function settlementOf(told: readonly Told[], choices: AgreementChoices): Settlement {
  const ways = new Map<Told['group'], Map<Told['about'], Way>>()
  for (const { row, group, about } of told) {
    const own = ways.get(group) ?? new Map<Told['about'], Way>()
    ways.set(group, own)
    const wanted = choices.get(row.key)
    const isOffered = wanted && row.ways.some((way) => sameWay(way, wanted))
    own.set(about, isOffered ? wanted : row.likely)
  }
  return (group, about) => ways.get(group)?.get(about)
}

/** Are these the same way out? */
export function sameWay(a: Way, b: Way): boolean {
  return a === 'apart' || b === 'apart' ? a === b : a.take === b.take
}
