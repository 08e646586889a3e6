import type { Range } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { returnedPairs, returnedTexts } from './nodes.ts'

/** What a class says of itself in methods that it overrides. */
export type Overrides = {
  readonly storedName: { readonly text: string; readonly range: Range } | null
  /** Stored names by names in code. */
  readonly mapping: { readonly names: ReadonlyMap<string, string>; readonly range: Range } | null
  readonly primaryKey: string | null
  readonly indexed: ReadonlySet<string>
  readonly ignored: ReadonlySet<string>
  /** The methods that return other code than literals. */
  readonly notUnderstood: readonly { readonly method: string; readonly range: Range }[]
}

/** Reads those methods among the members of a class. */
export function overridesOf(members: readonly SyntaxNode[]): Overrides {
  const notUnderstood: { method: string; range: Range }[] = []
  const methods = new Map(
    members
      .filter(({ type }) => type === 'function_declaration')
      .map((node) => [node.childForFieldName('name')?.text ?? '', node]),
  )
  const read = <T>(method: string, how: (node: SyntaxNode) => T | null) => {
    const node = methods.get(method)
    if (!node) return null
    const range = { start: node.startIndex, end: node.endIndex }
    const said = how(node)
    if (said === null) notUnderstood.push({ method, range })
    return said === null ? null : { said, range }
  }
  const storedName = read('_realmObjectName', firstText)
  const mapping = read('propertiesMapping', returnedPairs)
  return {
    storedName: storedName && { text: storedName.said, range: storedName.range },
    mapping: mapping && { names: new Map(mapping.said), range: mapping.range },
    primaryKey: read('primaryKey', firstText)?.said ?? null,
    indexed: new Set(read('indexedProperties', returnedTexts)?.said),
    ignored: new Set(read('ignoredProperties', returnedTexts)?.said),
    notUnderstood,
  }
}

function firstText(method: SyntaxNode): string | null {
  return returnedTexts(method)?.[0] ?? null
}
