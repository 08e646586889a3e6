import { countOf, kindsIn, presentIn, type Values } from '../summary/values.ts'

/**
 * Are all these objects GeoJSON points: `type` always "Point", `coordinates` always two numbers or more? Source:
 * documentation, schemas/types.
 */
export function arePoints(objects: Values): boolean {
  const type = objects.fields?.byName.get('type')
  const coordinates = objects.fields?.byName.get('coordinates')
  if (!type || !coordinates?.elements) return false
  const count = countOf(objects, 'object')
  const isNamed = countOf(type, 'point') === count && presentIn(type) === count
  const isPlaced = countOf(coordinates, 'array') === count && presentIn(coordinates) === count
  return (
    isNamed && isPlaced && countOf(coordinates, 'short') === 0 && isNumeric(coordinates.elements)
  )
}

function isNumeric(elements: Values): boolean {
  const numbers = new Set(['int', 'long', 'double'])
  return countOf(elements, 'null') === 0 && kindsIn(elements).every((kind) => numbers.has(kind))
}
