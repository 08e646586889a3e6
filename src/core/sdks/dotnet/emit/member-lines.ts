import type { CodeProperty, CodeValue, PlannedClass } from '../../code.ts'
import { defaultExpression, type TypeWriter } from '../defaults.ts'
import { stringLiteral } from '../literals.ts'
import { escaped } from '../names.ts'
import { typeNames } from '../types.ts'

type Inverse = Extract<CodeValue, { kind: 'inverse' }>

/** The attributes of a member, each on its line, and its declaration. */
export function memberLines(
  planned: PlannedClass,
  code: CodeProperty,
  isAnnotated: boolean,
): readonly string[] {
  const { name, storedName, value, primaryKey, index } = code
  const line = `public ${typeOf(code)} ${escaped(name)} ${restOf(planned, code)}`
  return [
    ...(isAnnotated || !isRequired(code) ? [] : ['[Required]']),
    ...(primaryKey ? ['[PrimaryKey]'] : []),
    ...(index === 'general' ? ['[Indexed]'] : []),
    ...(index === 'full-text' ? ['[Indexed(IndexType.FullText)]'] : []),
    ...(value.kind === 'inverse' ? [`[Backlink(${invertedName(planned, value)})]`] : []),
    ...(name === storedName ? [] : [`[MapTo(${stringLiteral(storedName)})]`]),
    isAnnotated ? line : withoutAnnotations(line, code),
  ]
}

/** Is it a text or data that must not be null? Without nullable types an attribute says so. */
function isRequired({ value, container, optional, elementOptional }: CodeProperty): boolean {
  const isNullable = container === 'none' ? optional : elementOptional
  const isText = value.kind === 'primitive' && /^(string|data)$/.test(value.primitive)
  return isText && !isNullable
}

/** Where nullable types are off, only values have a `?`, and nothing needs a `null!`. */
function withoutAnnotations(line: string, { value }: CodeProperty): string {
  const isReference = value.kind !== 'primitive' || /^(string|data)$/.test(value.primitive)
  const plain = line.replace(/ = null!;$/, '')
  return isReference ? plain.replace('?', '') : plain
}

/** Where a member hides the class, the name is a plain text. */
function invertedName(planned: PlannedClass, { className, property }: Inverse): string {
  return isHidden(planned, className)
    ? stringLiteral(property)
    : `nameof(${escaped(className)}.${escaped(property)})`
}

/** Does a member take the name of a type away? One that is of the same type does not. */
function isHidden({ properties }: PlannedClass, type: string): boolean {
  const member = properties.find(({ name }) => name === type)
  return member !== undefined && typeOf(member).replace('?', '') !== escaped(type)
}

function typeOf({ value, container, optional, elementOptional, counter }: CodeProperty): string {
  if (value.kind === 'inverse') return `IQueryable<${escaped(value.className)}>`
  const plain =
    value.kind === 'object'
      ? escaped(value.className)
      : counter
        ? `RealmInteger<${typeNames.int}>`
        : typeNames[value.primitive]
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  const isNullable = (container === 'none' ? optional : elementOptional) && !isMixed
  const type = isNullable ? `${plain}?` : plain
  if (container === 'list') return `IList<${type}>`
  if (container === 'set') return `ISet<${type}>`
  if (container === 'dictionary') return `IDictionary<string, ${type}>`
  return type
}

/** The accessors and the initial value. New objects get a new id where that is their key. */
function restOf(planned: PlannedClass, code: CodeProperty): string {
  const { value, container, optional, primaryKey, default: fallback } = code
  if (value.kind === 'inverse' || container !== 'none') return '{ get; } = null!;'
  const accessors = '{ get; set; }'
  const typeName = typeWriter(planned)
  if (fallback !== null) return `${accessors} = ${defaultExpression(code, fallback, typeName)};`
  if (optional || value.kind !== 'primitive') return accessors
  const { primitive } = value
  if (primitive === 'string' || primitive === 'data') return `${accessors} = null!;`
  if (primaryKey && primitive === 'objectId')
    return `${accessors} = ${typeName('MongoDB.Bson', 'ObjectId')}.GenerateNewId();`
  if (primaryKey && primitive === 'uuid')
    return `${accessors} = ${typeName('System', 'Guid')}.NewGuid();`
  return accessors
}

/** In an initial value a hidden type is written with its namespace. */
function typeWriter(planned: PlannedClass): TypeWriter {
  return (namespace, name) => (isHidden(planned, name) ? `global::${namespace}.${name}` : name)
}
