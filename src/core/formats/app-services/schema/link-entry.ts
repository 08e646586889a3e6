import { memberOf, stringAt, type JsonNode } from '../../shared/json-text/index.ts'

/** One entry of relationships.json. camelCase is what the web interface shows. */
export type LinkEntry = {
  readonly namespace: string | null
  readonly foreignKey: string | null
  readonly isList: boolean
}

const refPattern = /^#\/relationship\/([^/]+\/[^/]+\/.+)$/

/** Reads what an entry means. Source: documentation, schemas/relationships and reference/config/data_sources. */
export function readLinkEntry(node: JsonNode | null): LinkEntry {
  const list = (memberOf(node, 'is_list') ?? memberOf(node, 'isList'))?.value
  return {
    namespace: refPattern.exec(stringAt(node, 'ref') ?? '')?.[1] ?? null,
    foreignKey: stringAt(node, 'foreign_key') ?? stringAt(node, 'foreignKey') ?? null,
    isList: list?.kind === 'boolean' && list.value,
  }
}
