import type { PrimitiveType } from '#core/model'
import type { Kind } from '../summary/kinds.ts'
import { valuesOfAll } from '../summary/merge.ts'
import { countOf, kindsIn, nameLimit, type Fields, type Values } from '../summary/values.ts'
import { counted } from './counted.ts'
import { report } from '../diagnostics.ts'

type Where = Parameters<typeof report>[2]

/** Says something about the property whose values are judged. */
export type Say = (finding: (name: string, where: Where) => ReturnType<typeof report>) => void

/** The type that values of one path call for. */
export type Verdict =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'primitive'; readonly primitive: PrimitiveType; readonly width?: 'int' }
  | { readonly kind: 'object'; readonly fields: Fields; readonly objects: Values }
  | { readonly kind: 'list' | 'dictionary'; readonly element: Verdict }

const primitives: Partial<Record<Kind, PrimitiveType>> = {
  double: 'double',
  string: 'string',
  binData: 'data',
  uuid: 'uuid',
  objectId: 'objectId',
  bool: 'bool',
  date: 'date',
  decimal: 'decimal128',
  dbRef: 'mixed',
}

const numeric: ReadonlySet<Kind> = new Set<Kind>(['int', 'long', 'double', 'decimal'])

const notSyncable: ReadonlySet<Kind> = new Set<Kind>([
  'otherBinary',
  'regex',
  'dbPointer',
  'javascript',
  'symbol',
  'timestamp',
  'minKey',
  'maxKey',
])

const unknown: Verdict = { kind: 'unknown' }
const mixed: Verdict = { kind: 'primitive', primitive: 'mixed' }

/** Judges the values of one field. */
export function judge(values: Values, say: Say): Verdict {
  const found = kindsIn(values)
  const [kind] = found
  if (kind === undefined) {
    say((name, where) => report('only-null', { name }, where))
    return unknown
  }
  return judgeKinds(values, found, kind, say)
}

function judgeKinds(values: Values, found: readonly Kind[], first: Kind, say: Say): Verdict {
  const refused = found.filter((kind) => notSyncable.has(kind))
  if (found.every((kind) => numeric.has(kind))) return judgeNumbers(values, found, say)
  if (refused.length === found.length) {
    say((name, where) => report('not-syncable', { name, counts: counted(values) }, where))
    return unknown
  }
  if (found.length > 1) return conflict(values, refused, say)
  if (first === 'array') return judgeArray(values, say)
  if (first === 'object') return judgeObjects(values, say)
  if (first === 'dbRef') say((name, where) => report('reference-in-mixed', { name }, where))
  return { kind: 'primitive', primitive: primitives[first] ?? 'mixed' }
}

function conflict(values: Values, refused: readonly Kind[], say: Say): Verdict {
  say((name, where) => report('type-conflict', { name, counts: counted(values) }, where))
  if (refused.length > 0) {
    const counts = counted(values, refused)
    say((name, where) => report('mixed-not-syncable', { name, counts }, where))
  }
  return mixed
}

function judgeNumbers(values: Values, found: readonly Kind[], say: Say): Verdict {
  const counts = counted(values)
  const has = (kind: Kind): boolean => found.includes(kind)
  if (has('decimal')) {
    if (found.length > 1)
      say((name, where) => report('widened-to-decimal', { name, counts }, where))
    return { kind: 'primitive', primitive: 'decimal128' }
  }
  if (!has('double'))
    return { kind: 'primitive', primitive: 'int', ...(has('long') ? {} : { width: 'int' }) }
  if (found.length > 1 && countOf(values, 'wide') > 0) {
    say((name, where) => report('integers-too-wide', { name, counts }, where))
    return mixed
  }
  if (found.length > 1) say((name, where) => report('widened-to-double', { name, counts }, where))
  return { kind: 'primitive', primitive: 'double' }
}

function judgeArray({ elements }: Values, say: Say): Verdict {
  if (!elements || kindsIn(elements).length === 0) {
    say((name, where) => report('elements-unknown', { name }, where))
    return unknown
  }
  if (countOf(elements, 'array') > 0) {
    say((name, where) => report('nested-arrays', { name }, where))
    return mixed
  }
  sayNulls(elements, say)
  const element = judge(elements, say)
  if (element.kind === 'unknown') return unknown
  return element.kind === 'dictionary' ? mixed : { kind: 'list', element }
}

function judgeObjects(values: Values, say: Say): Verdict {
  const { fields } = values
  if (!fields) {
    say((name, where) => report('fields-unknown', { name }, where))
    return unknown
  }
  if (!fields.others) return { kind: 'object', fields, objects: values }
  say((name, where) => report('dictionary-made', { name, limit: nameLimit }, where))
  const all = valuesOfAll(fields)
  sayNulls(all, say)
  const element = judge(all, say)
  const isPlain = element.kind === 'primitive' || element.kind === 'object'
  return { kind: 'dictionary', element: isPlain ? element : mixed }
}

function sayNulls(elements: Values, say: Say): void {
  const count = countOf(elements, 'null')
  if (count > 0) say((name, where) => report('null-elements', { name, count }, where))
}
