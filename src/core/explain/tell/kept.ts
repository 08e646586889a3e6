import type { PropertyResidue, ResidueMember } from '#core/model'
import { say } from '../catalogue.ts'
import type { Statement } from '../explanation.ts'
import { shortened } from './told.ts'

const serverSide = 'the server'
const clientSide = 'clients'

/** What a property, or an object type, carries that nobody understands. */
export function tellResidue(residue: {
  readonly 'app-services'?: Partial<NonNullable<PropertyResidue['app-services']>>
  readonly 'object-model'?: { readonly members: readonly ResidueMember[] }
}): readonly Statement[] {
  const { members = [], elementMembers = [] } = residue['app-services'] ?? {}
  return [
    ...[...members, ...elementMembers].map(tellUnknown(serverSide)),
    ...(residue['object-model']?.members ?? []).map(tellUnknown(clientSide)),
  ]
}

function tellUnknown(side: string): (member: ResidueMember) => Statement {
  return ({ key, value }) => say('unknown-on-side', { key, value: shortened(value), side })
}
