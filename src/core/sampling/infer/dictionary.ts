import { valuesOfAll } from '../summary/merge.ts'
import { countOf, kindsIn, presentIn, type Values } from '../summary/values.ts'

/** Names as programs give them: numbers, dates, ids. */
const dataName =
  /^(\d+|\d{4}-\d\d(-\d\d.*)?|[0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/**
 * Do the field names of these objects look like data? All values are of one type, and either all names have the form
 * of data, or there are many and few come again.
 */
export function looksLikeDictionary(objects: Values): boolean {
  const { fields } = objects
  if (!fields || fields.byName.size < 3) return false
  const all = valuesOfAll(fields)
  if (kindsIn(all).length !== 1) return false
  const names = [...fields.byName.keys()]
  if (names.every((name) => dataName.test(name))) return true
  const repeats = presentIn(all) / names.length
  return names.length >= 16 && repeats <= countOf(objects, 'object') * 0.1
}
