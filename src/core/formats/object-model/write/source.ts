import type { ObjectType } from '#core/model'
import {
  memberOf,
  parseJson,
  type JsonNode,
  type JsonSource,
} from '../../shared/json-text/index.ts'
import { outdent } from '../indentation.ts'
import { readTypeText, type TypeText } from '../read/read-type.ts'

/** The kept text of an object type, taken apart. Its lines start at the first column where that can be undone. */
export type TypeSource = {
  readonly json: JsonSource
  /** What was taken off each line. */
  readonly prefix: string
  readonly head: TypeText
  /** Where each property is, by its key. */
  readonly nodes: ReadonlyMap<string, JsonNode>
  /** Properties are listed in an array, the old form. */
  readonly isList: boolean
}

type Spelling = NonNullable<ObjectType['spelling']['object-model']>

const known = new WeakMap<Spelling, { prefix: string; source: TypeSource | null }>()

/** The source of an object type; null when it has none, or none that can be read. `prefix`: how far it is indented. */
export function sourceOf(type: ObjectType, prefix: string): TypeSource | null {
  const spelling = type.spelling['object-model']
  if (!spelling) return null
  const remembered = known.get(spelling)
  if (remembered?.prefix === prefix) return remembered.source
  const source = takeApart(spelling.text, prefix)
  known.set(spelling, { prefix, source })
  return source
}

function takeApart(spelled: string, wanted: string): TypeSource | null {
  const { text, prefix } = outdent(spelled, wanted)
  const { value, diagnostics } = parseJson('', text)
  if (value.root?.kind !== 'object') return null
  if (diagnostics.some(({ severity }) => severity === 'error')) return null
  const head = readTypeText(text, value.root)
  const nodes = new Map(head.entries.map(({ key, node }) => [key, node]))
  const isList = memberOf(value.root, 'properties')?.value.kind === 'array'
  return { json: value, prefix, head, nodes, isList }
}
