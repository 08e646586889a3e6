import type { PrimitiveType } from '#core/model'
import { memberOf, type JsonNode } from '../../shared/json-text/index.ts'
import { typeOfNode } from '../schema/node-type.ts'

/** The type of `_id` in a collection's schema; null where it has none that Realm knows. */
export function idTypeIn(root: JsonNode): PrimitiveType | null {
  const id = memberOf(memberOf(root, 'properties')?.value, '_id')?.value
  if (!id) return null
  const { value, container } = typeOfNode(id)
  return container === 'none' && value.kind === 'primitive' ? value.primitive : null
}
