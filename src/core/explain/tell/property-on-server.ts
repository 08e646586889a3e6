import { memberOf, stringAt, type JsonNode } from '#core/formats'
import { forcedElementOptional, type PrimitiveType, type Property } from '#core/model'
import { say } from '../catalogue.ts'
import type { Statement } from '../explanation.ts'
import { collectionName, placesOf, type Place } from './places.ts'
import { rolesOf } from './roles.ts'
import { typeNameOf, valueNode } from './spelled.ts'
import { isInverse, leftOutOf, targetName, type ToldProperty } from './told.ts'

/** What a property is on the server, or why it has none. */
export function tellOnServer(told: ToldProperty): readonly Statement[] {
  const [first] = told.places
  if (!first) return [whyAbsent(told)]
  return [
    ...told.places.map(({ root, excerpt: { path } }) =>
      say('place', { collection: collectionName(root), path }),
    ),
    ...tellContainer(told),
    ...tellValue(told, first),
    ...tellEntries(told),
    ...tellRequired(told, first),
    ...rolesOf(told),
  ]
}

function whyAbsent(told: ToldProperty): Statement {
  const { model, type, property, name } = told
  const target = targetName(told)
  const leftOut = leftOutOf('app-services', told)
  if (leftOut === 'type' || leftOut === 'property') return say('server-goes-without', { name })
  if (leftOut === 'target') return say('server-goes-without-target', { name, target })
  if (isInverse(property)) return say('no-inverse-on-server', { name })
  if (property.type.kind === 'unresolved') return say('unknown-on-server', { name, target })
  if (placesOf(model, type, null).length === 0)
    return type.kind === 'embedded'
      ? say('not-embedded-yet', { type: type.name })
      : say('no-collection', { type: type.name })
  if (property.type.kind === 'embedded') return say('embeds-itself', { name, target })
  return say('name-taken', { name })
}

function tellContainer({ property: { container } }: ToldProperty): readonly Statement[] {
  if (container === 'list') return [say('array', {})]
  if (container === 'set') return [say('unique-array', {})]
  return container === 'dictionary' ? [say('open-object', {})] : []
}

function tellValue(told: ToldProperty, { node }: Place): readonly Statement[] {
  const { model, property } = told
  const value = valueNode(node, property)
  const bson = typeNameOf(value)
  const target = targetName(told)
  if (property.type.kind === 'embedded')
    return [say(stringAt(value, 'title') ? 'inlined' : 'inlined-untitled', { target })]
  if (property.type.kind === 'link') {
    const type = model.objectTypes.get(property.type.target)
    const hasId = type?.properties.some(({ name }) => name === '_id') === true
    return [say(hasId ? 'holds-id' : 'holds-unknown-id', { target, bson })]
  }
  return property.type.kind === 'primitive' ? tellPrimitive(property.type.primitive, bson) : []
}

function tellPrimitive(primitive: PrimitiveType, bson: string): readonly Statement[] {
  const said = say('bson-type', { bson, primitive })
  if (primitive === 'int') return [said, say('int-width', { bson })]
  if (primitive === 'float') return [said, say('float', {})]
  if (primitive === 'data') return [said, say('binary', {})]
  return primitive === 'mixed' ? [said, say('mixed-links', {})] : [said]
}

function tellEntries({ property, places }: ToldProperty): readonly Statement[] {
  const kind = property.container === 'none' ? 'relationship-one' : 'relationship-many'
  return places.flatMap(({ entry }) =>
    entry ? [say(kind, { key: entry.key, ref: stringAt(entry.node, 'ref') ?? '' })] : [],
  )
}

/** Why it is in `required`, or why not. The server’s text says whether it is. */
function tellRequired({ property }: ToldProperty, { around }: Place): readonly Statement[] {
  const { type, container, optional } = property
  const isFree = container === 'none' && forcedElementOptional(type, container) === null
  if (isListed(around, property.name)) {
    if (isFree) return [say(optional ? 'required-nullable' : 'required', {})]
    return [say('required-anyway', { kind: kindOf(property) })]
  }
  if (container !== 'none') return [say('never-required-collection', {})]
  if (type.kind === 'link') return [say('never-required-link', {})]
  if (type.kind === 'embedded') return [say('never-required-embedded', {})]
  return [say(isFree ? 'not-required' : 'never-required-mixed', {})]
}

function isListed(around: JsonNode | null, name: string): boolean {
  const names = memberOf(around, 'required')?.value
  return (
    names?.kind === 'array' &&
    names.items.some((item) => item.kind === 'string' && item.value === name)
  )
}

function kindOf({ type, container }: Property): string {
  if (container !== 'none') return `a ${container}`
  if (type.kind === 'link') return 'a relationship'
  return type.kind === 'embedded' ? 'an embedded object' : 'a mixed field'
}
