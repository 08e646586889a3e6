import type { Taken } from '#core/merge'

const words: readonly (readonly [keyof Taken, string, string])[] = [
  ['addedTypes', 'object type added', 'object types added'],
  ['removedTypes', 'object type removed', 'object types removed'],
  ['changedTypes', 'object type changed', 'object types changed'],
  ['addedProperties', 'property added', 'properties added'],
  ['removedProperties', 'property removed', 'properties removed'],
  ['changedProperties', 'property changed', 'properties changed'],
  ['app', 'change of the app', 'changes of the app'],
  ['settings', 'change of settings', 'changes of settings'],
  ['code', 'change of code', 'changes of code'],
  ['layout', 'change of the drawing', 'changes of the drawing'],
]

/** What comes in, by kind: "1 object type added, 2 properties changed". */
export function takenWords(taken: Taken): string {
  const said = words.flatMap(([kind, one, many]) => {
    const count = taken[kind]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return said.length === 0 ? 'nothing without a question' : said.join(', ')
}
