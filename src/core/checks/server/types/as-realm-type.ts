import { sameValue, type Edit } from '#core/edits'
import type { ServerOnly } from '#core/formats'
import type { Container, ObjectType, PrimitiveType, Property, PropertyResidue } from '#core/model'
import type { Fix } from '../../finding.ts'

type Wanted = {
  readonly title: string
  readonly primitive: PrimitiveType
  readonly container: Container
  readonly safe: boolean
}

/** The type that comes nearest to what the server alone understands, where there is one. */
export function asRealmType(
  owner: ObjectType,
  property: Property,
  read: ServerOnly,
): readonly Fix[] {
  const wanted = wantedFor(read)
  if (!wanted) return []
  const { title, safe } = wanted
  return [{ title, safe, edits: () => retyped(owner, property, wanted, read) }]
}

function wantedFor({ code, label, within }: ServerOnly): Wanted | null {
  switch (code) {
    case 'unsupported-type':
      // A node that names no type takes any value, as mixed does.
      return label === 'any' || label.endsWith(' of any')
        ? { title: 'Make it mixed', primitive: 'mixed', container: within, safe: false }
        : null
    case 'union-type':
      return { title: 'Make it mixed', primitive: 'mixed', container: within, safe: false }
    case 'json-integer':
      return { title: 'Make it int', primitive: 'int', container: within, safe: true }
    case 'nested-collection':
      return { title: 'Make it mixed', primitive: 'mixed', container: 'none', safe: false }
    case 'tuple-items':
    case 'missing-items':
      return within === 'none'
        ? { title: 'Make it a list of mixed', primitive: 'mixed', container: 'list', safe: false }
        : { title: 'Make it mixed', primitive: 'mixed', container: 'none', safe: false }
    default:
      return null
  }
}

/** What the node says beside its type stays, as far as it still means something. */
function retyped(
  { id: objectType }: ObjectType,
  { id: property, optional, server, residue }: Property,
  { primitive, container }: Wanted,
  { beside }: ServerOnly,
): readonly Edit[] {
  const { keywords, elementKeywords, members, elementMembers } = beside(container, primitive)
  const isPlain = members.length + elementMembers.length === 0
  const { 'app-services': _, ...others } = residue
  const left: PropertyResidue = isPlain
    ? others
    : { ...others, 'app-services': { members, elementMembers } }
  const said = { keywords, elementKeywords }
  const type = { kind: 'primitive', primitive } as const
  const shape = { type, container, optional, elementOptional: false }
  return [
    { kind: 'setPropertyShape', objectType, property, shape },
    ...(sameValue(server, said)
      ? []
      : [{ kind: 'setPropertyServer', objectType, property, server: said } as const]),
    ...(sameValue(residue, left)
      ? []
      : [{ kind: 'setPropertyResidue', objectType, property, residue: left } as const]),
  ]
}
