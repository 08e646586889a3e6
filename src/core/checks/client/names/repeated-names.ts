import type { ObjectType, Property } from '#core/model'
import type { Fix } from '../../finding.ts'
import { always, onClients } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { aliasOf, clientProperties, objectSchema } from '../client-side.ts'
import { deleteProperty, dropFact } from '../fixes.ts'

/** No two properties of a type are stored under one name (V-12). Told at each but the first. */
export const repeatedStoredName = typeRule(
  {
    room: 'realm',
    code: 'repeated-stored-name',
    severity: 'error',
    message:
      "`{type}` stores two properties as `{name}`. Rename one. Realm says: \"Property '{name}' appears more than once in the schema for type '{type}'.\"",
    source: objectSchema,
    profiles: always,
  },
  (type, found) =>
    repeatsOf(type.properties, ({ name }) => name).map(({ first, again }) =>
      found(
        { type: type.name, name: again.name },
        {
          property: again,
          related: [{ objectType: type.id, property: first.id }],
          fixes: [...storeByCodeName(type, again), deleteProperty(type, again)],
        },
      ),
    ),
)

/** No two properties of a type share a name in code (V-13). Told at each but the first. */
export const repeatedCodeName = typeRule(
  {
    room: 'realm',
    code: 'repeated-code-name',
    severity: 'error',
    message:
      "`{type}` has two properties called `{alias}` in code. Change one code name. Realm says: \"Alias '{alias}' appears more than once in the schema for type '{type}'.\"",
    source: objectSchema,
    profiles: onClients,
  },
  (type, found) =>
    repeatsOf(clientProperties(type), aliasOf).map(({ first, again }) =>
      found(
        { type: type.name, alias: aliasOf(again) ?? '' },
        {
          property: again,
          related: [{ objectType: type.id, property: first.id }],
          fixes: [useStoredName(type, again)],
        },
      ),
    ),
)

/** A name in code is not the stored name of any property, not even where two swap theirs (V-14). */
export const codeNameTaken = typeRule(
  {
    room: 'realm',
    code: 'code-name-taken',
    severity: 'error',
    message:
      "`{type}.{name}` is called `{alias}` in code, and another property is stored as `{alias}`. Change the code name. Realm says: \"Property '{type}.{name}' has an alias '{alias}' that conflicts with a property of the same name.\"",
    source: objectSchema,
    profiles: onClients,
  },
  (type, found) => {
    const properties = clientProperties(type)
    const stored = new Map(properties.map((property) => [property.name, property]))
    return properties.flatMap((property) => {
      const alias = aliasOf(property)
      const other = alias === null ? undefined : stored.get(alias)
      if (alias === null || !other) return []
      const related = [{ objectType: type.id, property: other.id }]
      const fixes = [useStoredName(type, property)]
      return [found({ type: type.name, name: property.name, alias }, { property, related, fixes })]
    })
  },
)

type Repeat = { readonly first: Property; readonly again: Property }

function repeatsOf(
  properties: readonly Property[],
  nameOf: (property: Property) => string | null,
): readonly Repeat[] {
  const firsts = new Map<string, Property>()
  return properties.flatMap((again): Repeat[] => {
    const name = nameOf(again)
    if (name === null) return []
    const first = firsts.get(name)
    if (first) return [{ first, again }]
    firsts.set(name, again)
    return []
  })
}

function useStoredName(type: ObjectType, property: Property): Fix {
  const title = `Call it \`${property.name}\` in code too`
  return dropFact(type, property, 'codeName', { title, safe: false })
}

/** Stores a property under the name it has in code, where that is free. */
function storeByCodeName(type: ObjectType, property: Property): readonly Fix[] {
  const alias = aliasOf(property)
  const isTaken = type.properties.some(({ name }) => name === alias)
  if (alias === null || alias.trim() === '' || isTaken) return []
  const place = { objectType: type.id, property: property.id }
  const { codeName: _, ...client } = property.client
  return [
    {
      title: `Store it as \`${alias}\``,
      safe: false,
      edits: () => [
        { kind: 'renameProperty', ...place, name: alias },
        { kind: 'setPropertyClient', ...place, client },
      ],
    },
  ]
}
