/**
 * @typedef {{ readonly type: string, readonly objectType?: string, readonly property?: string, readonly optional?: boolean,
 *   readonly indexed?: boolean | string, readonly mapTo?: string }} PropertySchema
 * @typedef {{ readonly name: string, readonly primaryKey?: string, readonly embedded?: boolean,
 *   readonly asymmetric?: boolean, readonly properties: Readonly<Record<string, PropertySchema | string>> }} ObjectSchema
 */

const primitives = new Set(
  'bool int float double decimal128 string data date objectId uuid mixed'.split(' '),
)
const containers = new Map([
  ['[]', 'list'],
  ['<>', 'set'],
  ['{}', 'dictionary'],
])

/**
 * One spelling for all schemas that mean the same: short forms written out, defaults left out, what is always so
 * (`mixed` may be null) said, properties in the order of their names.
 *
 * @param {ObjectSchema} schema
 */
export function canonicalSchema({ name, primaryKey, embedded, asymmetric, properties }) {
  const entries = Object.entries(properties).map(([key, one]) => [key, canonicalProperty(one)])
  return {
    name,
    primaryKey: primaryKey ?? null,
    embedded: embedded === true,
    asymmetric: asymmetric === true,
    properties: entries.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  }
}

/** @param {PropertySchema | string} property */
function canonicalProperty(property) {
  const { type, objectType, optional, ...more } =
    typeof property === 'string' ? writtenOut(property) : property
  const isContainer = ['list', 'set', 'dictionary'].includes(type)
  const element = isContainer || type === 'object' ? (objectType ?? '') : type
  return {
    type,
    objectType: objectType ?? null,
    optional: isOptional(type, element, optional === true),
    indexed: more.indexed ?? false,
    mapTo: more.mapTo ?? null,
    property: more.property ?? null,
  }
}

/**
 * @param {string} type
 * @param {string} element
 * @param {boolean} said
 */
function isOptional(type, element, said) {
  if (type === 'linkingObjects') return false
  if (element === 'mixed') return true
  if (primitives.has(element)) return said
  return type === 'object' || type === 'dictionary'
}

/**
 * @param {string} short
 * @returns {PropertySchema}
 */
function writtenOut(short) {
  const container = containers.get(short.slice(-2))
  const inner = container === undefined ? short : short.slice(0, -2)
  const optional = inner.endsWith('?')
  const element = optional ? inner.slice(0, -1) : inner
  if (container !== undefined) return { type: container, objectType: element, optional }
  return primitives.has(element)
    ? { type: element, optional }
    : { type: 'object', objectType: element, optional }
}
