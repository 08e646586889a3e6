import { sides, isOn, type IdSource, type ObjectType, type Property, type Side } from '#core/model'
import { keyOnServer } from './paths.ts'

type Variations = NonNullable<Property['server']['variations']>

/**
 * The properties of an embedded type as they stand in the place of `holder`: on its side, with what this place says
 * about them, and new ids from `ids` where the type keeps its own. Inverse relationships stay behind. Null where one of
 * them would be on neither side.
 */
export function arriving(
  holder: Property,
  inner: ObjectType,
  prefix: string,
  ids: IdSource | null,
): readonly Property[] | null {
  const coming: Property[] = []
  for (const property of inner.properties) {
    if (property.type.kind === 'inverse') continue
    const only = commonOf([holder.only, inner.only, property.only])
    if (only === null) return null
    const { only: _, ...rest } = property
    coming.push({
      ...rest,
      ...(only === undefined ? {} : { only }),
      ...hereOnServer(property, holder.server.variations ?? []),
      id: ids ? ids.property() : property.id,
      name: prefix + property.name,
      client: withPrefix(property.client, prefix),
      spelling: {},
    })
  }
  return coming
}

/** The side that all of these share; undefined for both, null for neither. */
function commonOf(onlys: readonly (Side | undefined)[]): Side | undefined | null {
  const left = sides.filter((side) =>
    onlys.every((only) => isOn(side, only === undefined ? {} : { only })),
  )
  if (left.length === sides.length) return undefined
  return left[0] ?? null
}

/** What the server says of the property at this place. */
function hereOnServer(
  property: Property,
  variations: Variations,
): Pick<Property, 'server' | 'residue'> {
  const key = keyOnServer(property)
  const own = variations.find(({ path }) => path.length === 1 && path[0] === key)
  const outer = variations
    .filter(({ path }) => path.length > 1 && path[0] === key)
    .map((variation) => ({ ...variation, path: variation.path.slice(1) }))
  const taken = new Set(outer.map(({ path }) => path.join('\n')))
  const kept = (property.server.variations ?? []).filter(({ path }) => !taken.has(path.join('\n')))
  const inside = [...outer, ...kept]
  const { variations: _, ...server } = property.server
  const said = own ? { keywords: own.keywords, elementKeywords: own.elementKeywords } : {}
  return {
    server: { ...server, ...said, ...(inside.length > 0 ? { variations: inside } : {}) },
    residue: own ? withMembers(property.residue, own.residue) : property.residue,
  }
}

function withMembers(
  residue: Property['residue'],
  members: Variations[number]['residue'],
): Property['residue'] {
  const { elementMembers = [] } = residue['app-services'] ?? {}
  const { 'app-services': _, ...clients } = residue
  if (members.length === 0 && elementMembers.length === 0) return clients
  return { ...clients, 'app-services': { members, elementMembers } }
}

function withPrefix(client: Property['client'], prefix: string): Property['client'] {
  const { codeName } = client
  return codeName === undefined ? client : { ...client, codeName: prefix + codeName }
}
