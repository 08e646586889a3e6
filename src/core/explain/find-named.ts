import { indexOf, objectTypesOf, type Model, type ObjectTypeId, type PropertyId } from '#core/model'

/** An object type, or a property of it. */
export type Named = { readonly objectType: ObjectTypeId; readonly property: PropertyId | null }

/**
 * Everything of this name: `Dog`, or `Dog.owner`. Where names have dots in them, every way to take it apart counts.
 */
export function findNamed(model: Model, name: string): readonly Named[] {
  const { byName } = indexOf(model)
  const types = (byName.get(name) ?? []).map((objectType): Named => ({
    objectType,
    property: null,
  }))
  const properties = [...name.matchAll(/\./g)].flatMap(({ index }) =>
    (byName.get(name.slice(0, index)) ?? []).flatMap((objectType): readonly Named[] =>
      (model.objectTypes.get(objectType)?.properties ?? [])
        .filter((property) => property.name === name.slice(index + 1))
        .map(({ id }) => ({ objectType, property: id })),
    ),
  )
  return [...types, ...properties]
}

/**
 * The names of the model that are most like `name`, nearest first, at most `count`: of object types, and of the
 * properties of an object type that it begins with. Capitals count for little.
 */
export function nearestNames(model: Model, name: string, count = 3): readonly string[] {
  const limit = Math.max(2, Math.ceil(name.length / 3))
  return candidates(model, name)
    .map((candidate) => ({ candidate, far: distance(name, candidate) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

function candidates(model: Model, name: string): readonly string[] {
  const types = objectTypesOf(model)
  if (!name.includes('.')) return [...new Set(types.map((type) => type.name))]
  const all = types.flatMap((type) => type.properties.map(({ name: own }) => `${type.name}.${own}`))
  return [...new Set(all)]
}

/** How many letters to change, add or take away (Levenshtein); a capital for a small letter counts for nothing. */
function distance(one: string, other: string): number {
  const a = one.toLowerCase()
  const b = other.toLowerCase()
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
