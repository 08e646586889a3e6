import type { JsonNode } from '#core/formats'
import type { PrimitiveType, PropertyShape, ValueType } from '#core/model'

type Kind = JsonNode['kind']

/**
 * The kinds of JSON values that may stand for a value of a type. Most types can be spelled in JSON in several ways, or
 * not at all, so that a string or an object says nothing for certain.
 */
const spellings: Readonly<Record<PrimitiveType, readonly Kind[]>> = {
  bool: ['boolean'],
  int: ['number', 'object'],
  float: ['number', 'object'],
  double: ['number', 'object'],
  decimal128: ['number', 'string', 'object'],
  string: ['string'],
  date: ['number', 'string', 'object'],
  objectId: ['string', 'object'],
  uuid: ['string', 'object'],
  data: ['string', 'array', 'object'],
  mixed: ['boolean', 'number', 'string', 'array', 'object', 'null'],
}

/** May this JSON value be a value of a property of this shape? Yes wherever that is not certain. */
export function jsonFits(node: JsonNode, shape: PropertyShape): boolean {
  const { type, container, optional, elementOptional } = shape
  if (type.kind === 'inverse' || type.kind === 'unresolved' || type.kind === 'serverOnly')
    return true
  if (container === 'none') return valueFits(node, type, optional)
  if (container !== 'dictionary')
    return (
      node.kind === 'array' && node.items.every((item) => valueFits(item, type, elementOptional))
    )
  return (
    node.kind === 'object' &&
    node.members.every(({ value }) => valueFits(value, type, elementOptional))
  )
}

function valueFits(node: JsonNode, type: ValueType, optional: boolean): boolean {
  if (node.kind === 'null') return optional
  if (type.kind !== 'primitive') return node.kind === 'object'
  if (type.primitive === 'int' && node.kind === 'number') return Number.isInteger(node.value)
  return spellings[type.primitive].includes(node.kind)
}
