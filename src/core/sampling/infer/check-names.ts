import type { Say } from './judge.ts'
import { report } from '../diagnostics.ts'

/** Reserved in any capitalisation. Source: documentation, includes/reserved-field-names. */
const anyCase = new Set(
  'and asc ascending beginswith between contains desc descending distinct endswith falsepredicate inf infinity like limit nan nil null or sort subquery truepredicate'.split(
    ' ',
  ),
)

/** Reserved as they stand here. Source: as above. */
const exactCase = new Set(
  'ALL ANY B64 FALSE IN NONE NOT SOME TRUE all any false in none not oid some true uuid'.split(' '),
)

/** The longest names Realm takes, in bytes of UTF-8. Source: realm-core src/realm/table.hpp, group.hpp. */
const longest = { field: 63, type: 57 } as const

/** Says what is odd about a field's name. */
export function checkFieldName(field: string, say: Say): void {
  const problem = problemOf(field)
  if (problem) say((name, where) => report('hurtful-name', { name, problem }, where))
  if (exactCase.has(field) || anyCase.has(field.toLowerCase()))
    say((name, where) => report('reserved-name', { name }, where))
  checkLength(field, 'field', say)
}

/** Says when a name is too long. */
export function checkLength(text: string, what: keyof typeof longest, say: Say): void {
  const limit = longest[what]
  if (byteLength(text) > limit) say((name, where) => report('long-name', { name, limit }, where))
}

function problemOf(field: string): string | null {
  if (field.startsWith('$')) return 'begins with `$`, as operators do'
  if (field.includes('.')) return 'holds a dot, as paths do'
  return field === '__proto__' ? 'JavaScript keeps for itself' : null
}

function byteLength(text: string): number {
  let length = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
