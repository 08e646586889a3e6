import { mapStrings } from './strings-of.ts'

/**
 * Random ids cannot be compressed and would make up most of a link, so they are written short: where an id occurs
 * first, as a mark with its kind, and after that by its number. A string that begins with the mark gets a second one.
 */
const mark = '~'

/** Ids as they are minted. Others, of samples and of older projects, stay as they are. */
const mintedId = /"id": ?"([tp][0-9a-v]{16})"/g

/** Mints an id of the kind that the letter names: `t` of an object type, `p` of a property. */
export type Mint = (kind: string) => string

/** The JSON text of a project with short ids and without white space. */
export function shortenIds(json: string): string {
  const ids = new Set([...json.matchAll(mintedId)].map(([, id = '']) => id))
  const numbers = new Map<string, number>()
  return mapStrings(json, (written) => {
    if (!ids.has(written)) return written.startsWith(mark) ? mark + written : written
    const number = numbers.get(written)
    if (number !== undefined) return mark + number
    numbers.set(written, numbers.size)
    return mark + written.charAt(0)
  })
}

/** The JSON text with ids that are minted anew; null when it names an id that did not occur before. */
export function restoreIds(json: string, mint: Mint): string | null {
  const ids: string[] = []
  let isWhole = true
  const text = mapStrings(json, (written) => {
    if (!written.startsWith(mark)) return written
    const rest = written.slice(mark.length)
    if (rest.startsWith(mark)) return rest
    if (rest === 't' || rest === 'p') ids.push(mint(rest))
    const id = /^\d+$/.test(rest) ? ids[Number(rest)] : ids.at(-1)
    isWhole &&= id !== undefined && /^([tp]|\d+)$/.test(rest)
    return id ?? ''
  })
  return isWhole ? text : null
}
