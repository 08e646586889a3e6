import { emptyValues, nameLimit, type Fields, type Summary, type Values } from './values.ts'

/** The summary of both samples. The order does not matter, and neither argument changes. */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  const both = emptyValues()
  absorb(both, a)
  absorb(both, b)
  return both
}

/** All values of the fields, whatever their names. */
export function valuesOfAll(fields: Fields): Values {
  const all = emptyValues()
  for (const values of fields.byName.values()) absorb(all, values)
  if (fields.others) absorb(all, fields.others)
  return all
}

/** Forgets the names when there are too many of them. */
export function forgetNames(fields: Fields): void {
  if (fields.byName.size > nameLimit) othersOf(fields)
}

function absorb(into: Values, from: Values): void {
  for (const [slot, count] of from.counts.entries())
    into.counts[slot] = (into.counts[slot] ?? 0) + count
  if (from.fields) absorbFields((into.fields ??= { byName: new Map(), others: null }), from.fields)
  if (from.elements) absorb((into.elements ??= emptyValues()), from.elements)
}

function absorbFields(into: Fields, from: Fields): void {
  if (from.others) absorb(othersOf(into), from.others)
  for (const [name, values] of from.byName) absorb(placeOf(into, name), values)
  forgetNames(into)
}

function placeOf(fields: Fields, name: string): Values {
  const known = fields.byName.get(name)
  if (known) return known
  if (fields.others && name !== '_id') return fields.others
  const values = emptyValues()
  fields.byName.set(name, values)
  return values
}

/** Where values lie whose names are forgotten; forgets those that are still known. */
function othersOf(fields: Fields): Values {
  const others = (fields.others ??= emptyValues())
  for (const [name, values] of fields.byName) {
    if (name === '_id') continue
    absorb(others, values)
    fields.byName.delete(name)
  }
  return others
}
