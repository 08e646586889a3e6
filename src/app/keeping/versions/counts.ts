import type { Version } from '#app/platform'
import { countOf } from '../parts/words.ts'

type Counts = Version['counts']

/** What a version holds, and how many fewer or more that is than now: `3 object types (1 fewer than now), 12 properties`. */
export function countWords(version: Counts, now: Counts): string {
  const types = countOf(version.objectTypes, 'object type')
  const properties = countOf(version.properties, 'property', 'properties')
  return [
    types + compared(version.objectTypes - now.objectTypes),
    properties + compared(version.properties - now.properties),
  ].join(', ')
}

function compared(difference: number): string {
  if (difference === 0) return ''
  return ` (${Math.abs(difference).toLocaleString('en')} ${difference > 0 ? 'more' : 'fewer'} than now)`
}
