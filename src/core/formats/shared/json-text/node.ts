/** One JSON value in a text, by its place. Offsets count UTF-16 units from the start of the text. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
)

/** One member of a JSON object. Keys may repeat; the last one counts, as in `JSON.parse`. */
export type JsonMember = {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: JsonNode
}

/** A text and the value in it. `root` is null where there is none to speak of. */
export type JsonSource = {
  readonly file: string
  readonly text: string
  readonly root: JsonNode | null
}

/** The member that counts for `key`: the last one so called. */
export function memberOf(node: JsonNode | null | undefined, key: string): JsonMember | undefined {
  if (node?.kind !== 'object') return undefined
  return node.members.findLast((member) => member.key === key)
}

/** The string at `key`, or undefined when it is absent or something else. */
export function stringAt(node: JsonNode | null | undefined, key: string): string | undefined {
  const value = memberOf(node, key)?.value
  return value?.kind === 'string' ? value.value : undefined
}
