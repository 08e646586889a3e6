import { byteOrder, type DraftMember, type JsonNode } from '../../shared/json-text/index.ts'

/**
 * Puts the members of an object in the order in which they are to be placed: byte order where the source keeps it (or
 * there is none), so that new ones fall into it. A member that the source has goes before a new one of that name.
 */
export function arrange(
  members: readonly DraftMember[],
  source: JsonNode | null,
): readonly DraftMember[] {
  const sorted = isSorted(source)
    ? [...members].sort((a, b) => byteOrder(a.was ?? a.key, b.was ?? b.key))
    : members
  const owned = new Set(
    sorted.flatMap(({ key, was }) => (was === undefined || was === key ? [] : [was])),
  )
  if (!sorted.some(({ key, was }) => was === undefined && owned.has(key))) return sorted
  const isOwner = ({ was }: DraftMember): boolean => was !== undefined
  return [...sorted.filter(isOwner), ...sorted.filter((member) => !isOwner(member))]
}

function isSorted(source: JsonNode | null): boolean {
  const members = source?.kind === 'object' ? source.members : []
  return members.every(({ key }, i) => i === 0 || byteOrder(members[i - 1]?.key ?? '', key) <= 0)
}
