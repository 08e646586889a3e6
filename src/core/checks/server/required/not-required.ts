import type { ObjectType, Property } from '#core/model'
import type { Fix } from '../../finding.ts'

/** Takes a property out of `required` on the server. Clients are not concerned: they never had it so. */
export function notRequired({ id }: ObjectType, { id: property, server }: Property): Fix {
  const { required: _, ...facts } = server
  return {
    title: 'Remove it from `required`',
    safe: true,
    edits: () => [{ kind: 'setPropertyServer', objectType: id, property, server: facts }],
  }
}
