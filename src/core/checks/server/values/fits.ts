import { memberOf, type JsonNode } from '#core/formats'
import type { ObjectType, PrimitiveType, PropertyShape, ValueType } from '#core/model'
import type { Ask } from '../../engine/ask.ts'
import { idIn } from '../ids/own-id.ts'

/**
 * Is a JSON value one of this property? Extended JSON is understood; null is one where the property may be null.
 * What has no type in Realm takes any value.
 */
export function fits(node: JsonNode, shape: PropertyShape, ask: Ask): boolean {
  const { type, container, optional, elementOptional } = shape
  if (container === 'none') return node.kind === 'null' ? optional : fitsValue(node, type, ask)
  const elements = elementsOf(node, container === 'dictionary')
  const fitsElement = (element: JsonNode): boolean =>
    element.kind === 'null' ? elementOptional : fitsValue(element, type, ask)
  return elements?.every(fitsElement) ?? false
}

function elementsOf(node: JsonNode, isDictionary: boolean): readonly JsonNode[] | null {
  if (isDictionary) return node.kind === 'object' ? node.members.map(({ value }) => value) : null
  return node.kind === 'array' ? node.items : null
}

function fitsValue(node: JsonNode, type: ValueType, ask: Ask): boolean {
  if (type.kind === 'primitive') return fitsPrimitive(node, type.primitive)
  if (type.kind === 'embedded') return fitsObject(node, ask.objectType(type.target), ask)
  if (type.kind !== 'link') return true
  const target = ask.objectType(type.target)
  const id = target && idIn(target)
  return !id || fits(node, id, ask)
}

function fitsObject(node: JsonNode, type: ObjectType | undefined, ask: Ask): boolean {
  if (node.kind !== 'object') return false
  return (type?.properties ?? []).every((property) => {
    const value = memberOf(node, property.name)?.value
    return value ? fits(value, property, ask) : property.optional || property.container !== 'none'
  })
}

/** How extended JSON writes values of each type, besides what JSON itself has. */
const extended: Readonly<Record<PrimitiveType, readonly string[]>> = {
  bool: [],
  int: ['$numberInt', '$numberLong'],
  float: ['$numberDouble', '$numberInt', '$numberLong'],
  double: ['$numberDouble', '$numberInt', '$numberLong'],
  decimal128: ['$numberDecimal'],
  string: [],
  date: ['$date'],
  objectId: ['$oid'],
  uuid: ['$uuid', '$binary'],
  data: ['$binary'],
  mixed: [],
}

function fitsPrimitive(node: JsonNode, primitive: PrimitiveType): boolean {
  if (primitive === 'mixed') return true
  if (node.kind === 'object') return extended[primitive].some((key) => memberOf(node, key))
  if (primitive === 'bool') return node.kind === 'boolean'
  if (primitive === 'string') return node.kind === 'string'
  if (node.kind !== 'number') return false
  if (primitive === 'int') return Number.isInteger(node.value)
  return primitive === 'float' || primitive === 'double'
}
