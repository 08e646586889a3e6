import {
  indexOf,
  normalizeShape,
  primitiveTypes,
  propertyOf,
  type Container,
  type Model,
  type ObjectTypeId,
  type PrimitiveType,
  type Property,
  type PropertyShape,
  type ValueType,
} from '#core/model'

/** The type of a property as people type it, or why the text is no type. */
export type ParsedType = { readonly shape: PropertyShape } | { readonly problem: string }

const marks: Readonly<Record<Container, string>> = {
  none: '',
  list: '[]',
  set: '<>',
  dictionary: '{}',
}

const spokenContainers = { list: 'list', set: 'set', dictionary: 'dictionary' } as const

/** Spellings people bring from other places, for types that Realm calls differently. */
const aliases: ReadonlyMap<string, PrimitiveType> = new Map([
  ...primitiveTypes.map((name) => [name.toLowerCase(), name] as const),
  ['boolean', 'bool'],
  ['integer', 'int'],
  ['long', 'int'],
  ['decimal', 'decimal128'],
  ['binary', 'data'],
  ['bindata', 'data'],
])

const inversePattern = /^(?:<-|←|inverse of )\s*(.+)$/i

/**
 * The type of a property in Realm's shorthand: `string?`, `Person[]`, `int?{}`, `uuid<>`. An optionality
 * that the kind leaves no choice about is not written. An inverse relationship reads `← Dog.owner`.
 */
export function typeText(model: Model, property: PropertyShape): string {
  const { type, container, optional, elementOptional } = property
  if (type.kind === 'inverse') return `← ${inverseName(model, type.origin, type.property)}`
  if (type.kind === 'unresolved' && type.inverseOf !== undefined)
    return `← ${type.typeName}.${type.inverseOf}`
  const mayChoose = type.kind !== 'link' && type.kind !== 'embedded' && !isMixed(type)
  const asked = container === 'none' ? optional : elementOptional
  return `${valueText(model, type)}${mayChoose && asked ? '?' : ''}${marks[container]}`
}

function valueText(model: Model, type: ValueType): string {
  if (type.kind === 'primitive') return type.primitive
  if (type.kind === 'serverOnly') return type.label
  if (type.kind === 'unresolved') return type.typeName
  return type.kind === 'inverse' ? '' : (model.objectTypes.get(type.target)?.name ?? '?')
}

function inverseName(model: Model, origin: ObjectTypeId, id: Property['id']): string {
  const type = model.objectTypes.get(origin)
  return `${type?.name ?? '?'}.${propertyOf(type, id)?.name ?? '?'}`
}

function isMixed(type: ValueType): boolean {
  return type.kind === 'primitive' && type.primitive === 'mixed'
}

/**
 * Reads a type in Realm's shorthand: a primitive or the name of an object type, `?` when it may be null,
 * then `[]` (list), `<>` (set) or `{}` (dictionary). An embedded type is embedded, any other is linked to.
 */
export function parseTypeText(model: Model, text: string): ParsedType {
  const trimmed = text.trim()
  if (trimmed === '') return { problem: 'Type a type, such as `string`, `int?` or `Person[]`.' }
  const inverse = inversePattern.exec(trimmed)
  if (inverse?.[1] !== undefined) return parseInverse(model, inverse[1])
  const exact = namedType(model, trimmed)
  if (exact) return { shape: shapeOf(exact, 'none', false) }

  const { rest, container } = splitContainer(trimmed)
  if (rest.endsWith(']') || rest.endsWith('>') || rest.endsWith('}'))
    return { problem: 'A list, set or dictionary cannot hold another one.' }
  const optional = rest.endsWith('?')
  const name = (optional ? rest.slice(0, -1) : rest).trim()
  const misplaced = optional && container === 'none' && splitContainer(name).container
  if (misplaced && misplaced !== 'none')
    return {
      problem: `A ${spokenContainers[misplaced]} is never optional. Write \`?\` before \`${marks[misplaced]}\` for optional elements.`,
    }
  const type = namedType(model, name) ?? primitive(name)
  if (!type) return { problem: `No type is called \`${name}\`.` }
  return { shape: shapeOf(type, container, optional) }
}

function shapeOf(type: ValueType, container: Container, optional: boolean): PropertyShape {
  return normalizeShape({
    type,
    container,
    optional: optional && container === 'none',
    elementOptional: optional && container !== 'none',
  })
}

function splitContainer(text: string): { rest: string; container: Container } {
  for (const container of ['list', 'set', 'dictionary'] as const) {
    const mark = marks[container]
    if (text.endsWith(mark)) return { rest: text.slice(0, -mark.length).trim(), container }
  }
  return { rest: text, container: 'none' }
}

/** A name of an object type wins over a primitive only when it is spelt exactly; Realm's own names come first. */
function namedType(model: Model, name: string): ValueType | null {
  if (primitiveTypes.some((known) => known === name)) return null
  const id = indexOf(model).byName.get(name)?.[0]
  const type = id === undefined ? undefined : model.objectTypes.get(id)
  if (!type) return null
  return { kind: type.kind === 'embedded' ? 'embedded' : 'link', target: type.id }
}

function primitive(name: string): ValueType | null {
  const known = aliases.get(name.toLowerCase())
  return known ? { kind: 'primitive', primitive: known } : null
}

function parseInverse(model: Model, path: string): ParsedType {
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const id = indexOf(model).byName.get(path.slice(0, dot))?.[0]
    const property =
      id === undefined
        ? undefined
        : model.objectTypes.get(id)?.properties.find(({ name }) => name === path.slice(dot + 1))
    if (id !== undefined && property)
      return {
        shape: shapeOf({ kind: 'inverse', origin: id, property: property.id }, 'list', false),
      }
  }
  return { problem: `No property is called \`${path}\`. Write an inverse as \`← Dog.owner\`.` }
}

/** A property as people type it. */
export type ParsedProperty =
  { readonly name: string; readonly shape: PropertyShape } | { readonly problem: string }

/**
 * Reads a whole property: `age int?`, `owner: Person`, or a bare name, which becomes a string.
 * Names may hold spaces: the type is the longest tail of the text that is one.
 */
export function parsePropertyText(model: Model, text: string): ParsedProperty {
  const trimmed = text.trim()
  if (trimmed === '') return { problem: 'Type a name and a type, such as `age int?`.' }
  const breaks = [...trimmed.matchAll(/\s*:\s*|\s+/g)]
  let problem: string | null = null
  for (const found of breaks) {
    const name = trimmed.slice(0, found.index)
    const parsed = parseTypeText(model, trimmed.slice(found.index + found[0].length))
    if (name !== '' && 'shape' in parsed) return { name, shape: parsed.shape }
    if ('problem' in parsed) problem = parsed.problem
  }
  if (problem !== null) return { problem }
  return {
    name: trimmed,
    shape: shapeOf({ kind: 'primitive', primitive: 'string' }, 'none', false),
  }
}
