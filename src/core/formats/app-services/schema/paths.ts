import { memberOf, type JsonNode } from '../../shared/json-text/index.ts'

/** Does a schema declare the property at this relationship path (`owner.pets.[].toy`)? */
export function hasPath(schema: JsonNode | null, path: string): boolean {
  let node: JsonNode | undefined = schema ?? undefined
  for (const step of path.split('.'))
    node =
      step === '[]'
        ? (memberOf(node, 'items') ?? memberOf(node, 'additionalProperties'))?.value
        : memberOf(memberOf(node, 'properties')?.value, step)?.value
  return node !== undefined
}
