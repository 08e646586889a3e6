import type { ObjectType, Property } from '#core/model'

/** What is said about an embedded object itself, and about its type where that goes: the names of the facts. */
export function factsOfHolder(holder: Property, gone: ObjectType | null): readonly string[] {
  const { server, client, residue } = holder
  const facts = [
    ...server.keywords.map(({ key }) => key),
    ...(server.required ? ['required'] : []),
    ...Object.keys(client),
    ...membersOf(residue),
    ...(gone ? [...gone.server.keywords.map(({ key }) => key), ...Object.keys(gone.client)] : []),
    ...(gone ? membersOf(gone.residue) : []),
  ]
  return [...new Set(facts)]
}

function membersOf(residue: Property['residue'] | ObjectType['residue']): readonly string[] {
  return [residue['app-services']?.members, residue['object-model']?.members].flatMap(
    (members) => members?.map(({ key }) => key) ?? [],
  )
}
