import type { CodeProperty } from '../../code.ts'
import { defaultExpression } from '../defaults.ts'
import { stringLiteral } from '../strings.ts'
import { collections, writtenTypes } from '../types.ts'

/** The lines of a property. `prefix`: what the names of model classes begin with. */
export function declarationOf(property: CodeProperty, prefix: string): readonly string[] {
  return [...annotationsOf(property), `${variableOf(property, prefix)};`]
}

function annotationsOf({ name, storedName, value, primaryKey, index }: CodeProperty): string[] {
  return [
    ...(primaryKey ? ['@PrimaryKey()'] : []),
    ...(name === storedName ? [] : [`@MapTo(${stringLiteral(storedName)})`]),
    ...(index === 'general' ? ['@Indexed()'] : []),
    ...(index === 'full-text' ? ['@Indexed(RealmIndexType.fullText)'] : []),
    ...(value.kind === 'inverse' ? [`@Backlink(#${value.property})`] : []),
  ]
}

function variableOf(property: CodeProperty, prefix: string): string {
  const { name, value, container, optional, elementOptional, default: fallback } = property
  if (value.kind === 'inverse') return `late Iterable<${prefix}${value.className}> ${name}`
  const plain =
    value.kind === 'primitive' ? writtenTypes[value.primitive] : `${prefix}${value.className}`
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  if (container !== 'none') {
    const element = elementOptional && !isMixed ? `${plain}?` : plain
    return `late ${collections[container]}${element}> ${name}`
  }
  const isOptional = optional && !isMixed
  const type = isOptional ? `${plain}?` : plain
  const initial = fallback === null ? null : defaultExpression(property, fallback)
  if (initial !== null) return `${type} ${name} = ${initial}`
  return isOptional ? `${type} ${name}` : `late ${type} ${name}`
}
