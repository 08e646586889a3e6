import { objectTypesOf, type Container, type Model, type ObjectTypeId } from '#core/model'
import type { ObjectType, Property, ValueType } from '#core/model'
import { distinct } from '../said/distinct.ts'
import { clientFacts, descriptionIn, presenceWords, serverFacts } from '../said/property-facts.ts'
import { relationsFrom, type Relation } from '../said/relations.ts'
import { typeFacts } from '../said/type-facts.ts'
import { shownName, visible } from '../said/visible.ts'
import { attributeWord, isEntityWord, quotable, tellsName } from './words.ts'

/** The word that stands for each object type. */
type Entities = ReadonlyMap<ObjectTypeId, string>

/**
 * The model as an entity relationship diagram of Mermaid. Links are solid lines and embedded objects dotted ones; an
 * inverse relationship is an attribute, for its line is there already. A name that Mermaid cannot take is given as an
 * alias, or in the comment beside the attribute. Sets and dictionaries are said in the word of the type. What a diagram
 * has no place for (descriptions, constraints, defaults, indexes) lies in `%%` comments, which are not drawn.
 * Source: Mermaid documentation, "Entity Relationship Diagrams".
 */
export function writeMermaid(model: Model): string {
  const types = objectTypesOf(model)
  const entities = entitiesOf(types)
  const diagram = [
    'erDiagram',
    ...types.flatMap((type) => entity(model, type, entities)),
    ...lines(
      types.flatMap((type) => relationsFrom(model, type)),
      entities,
    ),
  ]
  return `${diagram.join('\n')}\n`
}

function entitiesOf(types: readonly ObjectType[]): Entities {
  const words = types.map(({ name }, i) => (isEntityWord(name) ? name : `type${i + 1}`))
  const ids = distinct(words, (word, count) => `${word}_${count}`)
  return new Map(types.map(({ id }, i) => [id, ids[i] ?? '']))
}

function entity(model: Model, type: ObjectType, entities: Entities): readonly string[] {
  const word = entities.get(type.id) ?? ''
  const alias = word === type.name ? '' : `["${quotable(shownName(type.name))}"]`
  const facts = typeFacts(type).map(({ label, value }) => `${label}: ${value}`)
  return [
    ...comments([...facts, ...described(descriptionIn(type.server.keywords))], '  '),
    `  ${word}${alias} {`,
    ...type.properties.flatMap((property) => attribute(model, type, property)),
    '  }',
  ]
}

/** What goes without saying beside an attribute. */
const unmarked: ReadonlySet<string> = new Set(['required', 'never null', 'computed'])

function attribute(model: Model, type: ObjectType, property: Property): readonly string[] {
  const { name, server } = property
  const word = attributeWord(name)
  const keys = [
    ...(property.id === type.primaryKey ? ['PK'] : []),
    ...(property.type.kind === 'link' ? ['FK'] : []),
  ]
  const said = [
    ...(tellsName(word, name) ? [] : [`named ${shownName(name)}`]),
    ...typeNotes(model, property),
    ...presenceWords(property).filter((words) => !unmarked.has(words)),
  ]
  const comment = said.length === 0 ? '' : `"${quotable(said.join(', '))}"`
  const parts = [typeWord(model, property), word, keys.join(', '), comment]
  const facts = [
    ...serverFacts(property),
    ...clientFacts(property),
    ...described(descriptionIn(server.keywords)),
  ]
  return [
    ...comments(
      facts.map((fact) => `${shownName(name)}: ${fact}`),
      '    ',
    ),
    `    ${parts.filter((part) => part !== '').join(' ')}`,
  ]
}

/** Comments, which Mermaid drops. Before that it looks for directives behind percent signs, and for tags to repair. */
function comments(facts: readonly string[], indent: string): readonly string[] {
  return facts.map((fact) => `${indent}%% ${fact.replaceAll('%', '#37;').replaceAll('<', '#60;')}`)
}

function described(text: string): readonly string[] {
  return text === '' ? [] : [`description: ${visible(text)}`]
}

const around: Readonly<Record<Container, (word: string) => string>> = {
  none: (word) => word,
  list: (word) => `${word}[]`,
  set: (word) => `set(${word})`,
  dictionary: (word) => `dictionary(${word})`,
}

function typeWord(model: Model, { type, container }: Property): string {
  return around[container](attributeWord(valueWord(model, type)))
}

/** The name of the type, as it is said elsewhere. */
function valueWord(model: Model, type: ValueType): string {
  if (type.kind === 'primitive') return type.primitive
  if (type.kind === 'serverOnly') return type.label
  if (type.kind === 'unresolved') return type.typeName
  return model.objectTypes.get(type.kind === 'inverse' ? type.origin : type.target)?.name ?? ''
}

/** What the word of a type leaves open. */
function typeNotes(model: Model, property: Property): readonly string[] {
  const { type } = property
  const name = valueWord(model, type)
  const named = tellsName(attributeWord(name), name) ? [] : [`of type ${shownName(name)}`]
  if (type.kind === 'serverOnly') return [...named, 'no Realm type']
  if (type.kind === 'unresolved') {
    const inverse = type.inverseOf === undefined ? [] : [`inverse of ${visible(type.inverseOf)}`]
    return [...named, ...inverse, 'type not found']
  }
  if (type.kind !== 'inverse') return named
  const forward = model.objectTypes
    .get(type.origin)
    ?.properties.find((one) => one.id === type.property)
  return [...named, `inverse of ${shownName(name)}.${shownName(forward?.name ?? '')}`]
}

/**
 * The lines of links and embedded objects. Many may link to one object, but an embedded one is held by one alone: surely
 * by this one, where its type is embedded nowhere else.
 */
function lines(relations: readonly Relation[], entities: Entities): readonly string[] {
  const drawn = relations.filter(({ property }) => property.type.kind !== 'inverse')
  const places = new Map<ObjectTypeId, number>()
  for (const { to, property } of drawn)
    if (property.type.kind === 'embedded') places.set(to, (places.get(to) ?? 0) + 1)
  return drawn.map(({ from, to, property: { name, type, container } }) => {
    const left = type.kind === 'link' ? '}o--' : `${places.get(to) === 1 ? '||' : '|o'}..`
    const right = container === 'none' ? 'o|' : 'o{'
    const label = quotable(shownName(name))
    return `  ${entities.get(from)} ${left}${right} ${entities.get(to)} : "${label}"`
  })
}
