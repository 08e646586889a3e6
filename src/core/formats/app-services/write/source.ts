import type { ObjectType } from '#core/model'
import { parseJson, type JsonSource } from '../../shared/json-text/index.ts'

/** The kept texts of a collection, taken apart; null for what it has not, or what cannot be read. */
export type KeptTexts = {
  readonly schema: JsonSource | null
  readonly relationships: JsonSource | null
}

type Spelling = NonNullable<ObjectType['spelling']['app-services']>

const none: KeptTexts = { schema: null, relationships: null }
const known = new WeakMap<Spelling, KeptTexts>()

/** The texts that an object type was last read from. */
export function keptTexts(type: ObjectType): KeptTexts {
  const spelling = type.spelling['app-services']
  if (!spelling) return none
  const remembered = known.get(spelling)
  if (remembered) return remembered
  const { schema, relationships } = spelling
  const texts = {
    schema: parse(schema),
    relationships: relationships === null ? null : parse(relationships),
  }
  known.set(spelling, texts)
  return texts
}

function parse(text: string): JsonSource | null {
  const { value, diagnostics } = parseJson('', text)
  const isBroken = diagnostics.some(({ severity }) => severity === 'error')
  return isBroken || value.root?.kind !== 'object' ? null : value
}
