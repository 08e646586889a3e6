import { countOf, kindsIn, type Values } from '../summary/values.ts'
import type { Kind } from '../summary/kinds.ts'

const titles: Partial<Record<Kind, string>> = {
  otherBinary: 'binary of another subtype',
  dbRef: 'reference',
}

/** How many values of each of these kinds there are, most first: "12 string, 3 int". */
export function counted(values: Values, kinds: readonly Kind[] = kindsIn(values)): string {
  return [...kinds]
    .sort((a, b) => countOf(values, b) - countOf(values, a))
    .map((kind) => `${countOf(values, kind)} ${titles[kind] ?? kind}`)
    .join(', ')
}
