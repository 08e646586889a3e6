import {
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'

/** What a step of a path becomes: other steps instead of it, or null where what it names is gone. */
export type Redirect = (
  type: ObjectType,
  property: Property,
  rest: readonly string[],
) => readonly string[] | null | undefined

type Variation = NonNullable<Property['server']['variations']>[number]

/**
 * `after` with the paths of variations led anew. `redirect` is asked at each step, with the object type and the property
 * of `before` that it names; undefined leaves the step as it is.
 */
export function withPaths(before: Model, after: Model, redirect: Redirect): Model {
  const objectTypes = after.objectTypes.withMutations((table) => {
    for (const type of objectTypesOf(after)) {
      if (!type.properties.some(({ server }) => server.variations)) continue
      const properties = type.properties.map((property) => withPathsOf(before, property, redirect))
      if (properties.some((property, i) => property !== type.properties[i]))
        table.set(type.id, { ...type, properties })
    }
  })
  return objectTypes === after.objectTypes ? after : { ...after, objectTypes }
}

function withPathsOf(before: Model, property: Property, redirect: Redirect): Property {
  const { variations } = property.server
  if (!variations || property.type.kind !== 'embedded') return property
  const { target } = property.type
  const next = variations.flatMap((variation): Variation[] => {
    const path = led(before, target, variation.path, redirect)
    if (path === null) return []
    return [path.join('\n') === variation.path.join('\n') ? variation : { ...variation, path }]
  })
  const isSame = next.length === variations.length && next.every((one, i) => one === variations[i])
  return isSame ? property : { ...property, server: { ...property.server, variations: next } }
}

function led(
  before: Model,
  target: ObjectTypeId,
  path: readonly string[],
  redirect: Redirect,
): readonly string[] | null {
  const [step, ...rest] = path
  const type = before.objectTypes.get(target)
  const property = type?.properties.find((one) => keyOnServer(one) === step)
  if (step === undefined || !type || !property) return path
  const other = redirect(type, property, rest)
  if (other !== undefined) return other
  if (property.type.kind !== 'embedded') return path
  const tail = led(before, property.type.target, rest, redirect)
  return tail && [step, ...tail]
}

/** What the server's texts call a property. */
export function keyOnServer({ name, spelling }: Property): string {
  return spelling['app-services']?.key ?? name
}
