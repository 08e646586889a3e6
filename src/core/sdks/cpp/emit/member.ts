import type { CodeProperty } from '../../code.ts'
import { defaultExpression, zeroOf } from '../defaults.ts'
import { cppTypes } from '../types.ts'

/** The declaration of a property. `classNamed`: how a class is called among the members. */
export function memberOf(property: CodeProperty, classNamed: (name: string) => string): string {
  const type = typeOf(property, classNamed)
  const { name, primaryKey, default: fallback } = property
  const initial = fallback === null ? initialOf(property) : defaultExpression(property, fallback)
  if (!primaryKey) return `${type} ${name}${initial === null ? '' : ` = ${initial}`};`
  return `realm::primary_key<${type}> ${name}${initial === null ? '' : `{${initial}}`};`
}

/** What a member without a default begins with. */
function initialOf(property: CodeProperty): string | null {
  const { value, container, optional, primaryKey } = property
  if (value.kind === 'object' && container === 'none') return 'nullptr'
  const isId = value.kind === 'primitive' && value.primitive === 'objectId'
  const isGenerated = primaryKey && isId && container === 'none' && !optional
  return isGenerated ? 'realm::object_id::generate()' : zeroOf(property)
}

function typeOf(
  { value, container, optional, elementOptional }: CodeProperty,
  classNamed: (name: string) => string,
): string {
  if (value.kind === 'inverse')
    return `realm::linking_objects<&${classNamed(value.className)}::${value.property}>`
  const plain =
    value.kind === 'object' ? `${classNamed(value.className)}*` : cppTypes[value.primitive]
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  const isOptional = container === 'none' ? optional : elementOptional
  const hasNull = value.kind === 'object' || isMixed
  const type = isOptional && !hasNull ? `std::optional<${plain}>` : plain
  if (container === 'none') return type
  if (container === 'dictionary') return `std::map<std::string, ${type}>`
  return container === 'list' ? `std::vector<${type}>` : `std::set<${type}>`
}
