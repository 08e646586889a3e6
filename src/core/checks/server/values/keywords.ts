import type { Edit } from '#core/edits'
import type { ObjectType, Property } from '#core/model'
import type { Fix } from '../../finding.ts'

/** Takes a keyword out of a property's node and out of that of its elements, understood or not. */
export function withoutKeyword(
  { id: objectType }: ObjectType,
  { id: property, server, residue }: Property,
  keyword: string,
): Fix {
  const others = <Member extends { readonly key: string }>(members: readonly Member[]) =>
    members.filter(({ key }) => key !== keyword)
  const keywords = others(server.keywords)
  const elementKeywords = others(server.elementKeywords)
  const isUnderstood =
    keywords.length + elementKeywords.length <
    server.keywords.length + server.elementKeywords.length
  const kept = residue['app-services'] ?? { members: [], elementMembers: [] }
  const members = others(kept.members)
  const elementMembers = others(kept.elementMembers)
  const isResidue =
    members.length + elementMembers.length < kept.members.length + kept.elementMembers.length
  const edits: Edit[] = []
  if (isUnderstood) {
    const next = { ...server, keywords, elementKeywords }
    edits.push({ kind: 'setPropertyServer', objectType, property, server: next })
  }
  if (isResidue) {
    const next = { ...residue, 'app-services': { members, elementMembers } }
    edits.push({ kind: 'setPropertyResidue', objectType, property, residue: next })
  }
  return { title: `Remove \`${keyword}\``, safe: false, edits: () => edits }
}
