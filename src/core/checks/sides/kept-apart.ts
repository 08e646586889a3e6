import { sameShape, type ObjectType, type Property } from '#core/model'
import type { Ask } from '../engine/ask.ts'
import type { Fix } from '../finding.ts'
import { always } from '../profile.ts'
import { typeRule } from '../rule.ts'
import { typeText } from '../server/type-text.ts'

/** One property has not two shapes, one for each side: both store in the same field. Told at the client's. */
export const keptApart = typeRule(
  {
    room: 'consistency',
    code: 'kept-apart',
    severity: 'warning',
    message:
      '`{name}` is {server} on the server and {client} on clients, each kept on its side: neither takes what the other stores. Take one for both.',
    source: 'realm-core src/realm/sync/transform.cpp: two schemas that differ so cannot be merged',
    profiles: always,
  },
  (type, found, ask) =>
    pairsIn(type).map(({ server, client }) =>
      found(
        {
          name: `${type.name}.${client.name}`,
          server: wholeText(server, ask),
          client: wholeText(client, ask),
        },
        {
          property: client,
          related: [{ objectType: type.id, property: server.id }],
          fixes: [
            take("Take the server's", type, server, client),
            take("Take the client's", type, client, server),
          ],
        },
      ),
    ),
)

/** The two that one name stands for, where they are not alike. */
type Pair = { readonly server: Property; readonly client: Property }

function pairsIn({ properties }: ObjectType): readonly Pair[] {
  const apart = properties.filter(({ only }) => only !== undefined)
  if (apart.length < 2) return []
  const ofServer = new Map(
    apart.filter(({ only }) => only === 'app-services').map((one) => [one.name, one]),
  )
  return apart.flatMap((client): readonly Pair[] => {
    const server = client.only === 'object-model' ? ofServer.get(client.name) : undefined
    return server && !sameShape(server, client) ? [{ server, client }] : []
  })
}

function wholeText(property: Property, ask: Ask): string {
  const isOptional = property.optional || property.elementOptional
  return `${isOptional ? 'optional ' : ''}\`${typeText(property, ask)}\``
}

/** Gives one to both sides in place of the other, which is for a person to decide. */
function take(title: string, { id }: ObjectType, taken: Property, left: Property): Fix {
  return {
    title,
    safe: false,
    edits: () => [
      { kind: 'removeProperty', objectType: id, property: left.id },
      { kind: 'setPropertyOnly', objectType: id, property: taken.id, only: null },
    ],
  }
}
