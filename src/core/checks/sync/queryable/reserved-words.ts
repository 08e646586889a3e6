/** Words of Realm's query language, whatever their capitals. Source: documentation, includes/reserved-field-names. */
const anyCase: ReadonlySet<string> = new Set(
  `and asc ascending beginswith between contains desc descending distinct endswith falsepredicate inf infinity like limit
  nan nil null or sort subquery truepredicate`.split(/\s+/),
)

/** Words of it that are none with other capitals. Source: the same. */
const thisCase: ReadonlySet<string> = new Set(
  'ALL ANY B64 FALSE IN NONE NOT SOME TRUE all any false in none not oid some true uuid'.split(' '),
)

/** Is this a word of the query language, so that no field of a query can be called so? */
export function isReserved(name: string): boolean {
  return thisCase.has(name) || anyCase.has(name.toLowerCase())
}
