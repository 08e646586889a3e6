import {
  memberOf,
  parseJson,
  writeCollection,
  writeObjectType,
  type JsonNode,
  type WrittenText,
} from '#core/formats'
import {
  isOn,
  objectTypesOf,
  propertyOf,
  withEmbedders,
  type Mark,
  type Model,
  type ObjectType,
  type Property,
  type PropertyId,
} from '#core/model'
import type { Excerpt } from '../explanation.ts'

/** A place in the server’s schemas that speaks of an object type or of a property. */
export type Place = {
  /** The object type whose collection it is. */
  readonly root: ObjectType
  readonly excerpt: Excerpt
  readonly node: JsonNode | null
  /** The node of the object around a property; null for an object type. */
  readonly around: JsonNode | null
  /** The entry of relationships.json about the property here. */
  readonly entry: Entry | null
}

export type Entry = {
  readonly key: string
  readonly excerpt: Excerpt
  readonly node: JsonNode | null
}

/** `database.collection`, or nothing for an object type without. */
export function collectionName({ collection }: ObjectType): string {
  return collection ? `${collection.database}.${collection.name}` : ''
}

/**
 * Every place in the server’s schemas that speaks of an object type, or of a property of it: one in its own
 * collection, or one for each time that a collection writes the embedded type out.
 */
export function placesOf(
  model: Model,
  type: ObjectType,
  property: Property | null,
): readonly Place[] {
  const around = withEmbedders(model, [type.id])
  return objectTypesOf(model)
    .filter((root) => around.has(root.id) && isServed(root))
    .flatMap((root) => placesIn(model, root, type, property))
}

function isServed(type: ObjectType): boolean {
  return type.kind !== 'embedded' && type.collection !== null && isOn('app-services', type)
}

function placesIn(
  model: Model,
  root: ObjectType,
  type: ObjectType,
  property: Property | null,
): readonly Place[] {
  const { schema, relationships } = writeCollection(model, root.id)
  const file = `${collectionName(root)} schema.json`
  const entries = property && relationships ? entriesIn(relationships, root, property.id) : []
  return trails(schema.marks(), type, property).map((trail): Place => {
    const { mark, object } = trail
    const path = pathOf(model, trail)
    const excerpt = excerptAt(schema.text, mark, { side: 'app-services', file, path })
    const node = nodeOf(excerpt.text, property !== null)
    const around = property && object ? nodeOf(schema.text.slice(object.start, object.end)) : null
    const entry = entries.find(({ key }) => key === path) ?? null
    return { root, excerpt, node, around, entry }
  })
}

/** A mark, the properties it lies within (itself included), and the object around it. */
type Trail = {
  readonly mark: Mark
  readonly within: readonly Mark[]
  readonly object: Mark | undefined
}

function trails(
  marks: readonly Mark[],
  { id }: ObjectType,
  property: Property | null,
): readonly Trail[] {
  const found: Trail[] = []
  const open: Mark[] = []
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mark.start) open.pop()
    const object = open.findLast((outer) => outer.property === undefined)
    open.push(mark)
    if (mark.objectType === id && mark.property === property?.id)
      found.push({ mark, within: open.filter((outer) => outer.property !== undefined), object })
  }
  return found
}

/** The path of names, as relationships have it: `[]` stands for each element of what is on the way. */
function pathOf(model: Model, { mark, within }: Trail): string {
  return within
    .map((step): string => {
      const property = step.property
        ? propertyOf(model.objectTypes.get(step.objectType), step.property)
        : undefined
      const isOnTheWay = step !== mark && property?.container !== 'none'
      return `${property?.name ?? ''}${isOnTheWay ? '.[]' : ''}`
    })
    .join('.')
}

function entriesIn(
  { text, marks }: WrittenText,
  root: ObjectType,
  property: PropertyId,
): readonly Entry[] {
  const file = `${collectionName(root)} relationships.json`
  return marks()
    .filter((mark) => mark.property === property)
    .map((mark): Entry => {
      const excerpt = excerptAt(text, mark, { side: 'app-services', file, path: '' })
      const { value } = parseJson('', `{${excerpt.text}}`)
      const key = value.root?.kind === 'object' ? (value.root.members[0]?.key ?? '') : ''
      return {
        key,
        excerpt: { ...excerpt, path: key },
        node: memberOf(value.root, key)?.value ?? null,
      }
    })
}

/** What the client’s text says of an object type or a property; null where clients have no such thing. */
export function clientExcerpt(
  model: Model,
  type: ObjectType,
  property: Property | null,
): Excerpt | null {
  if (!isOn('object-model', type)) return null
  const { text, marks } = writeObjectType(model, type.id)
  const mark = marks().find((one) => one.property === property?.id)
  const place = { side: 'object-model', file: type.name, path: property?.name ?? '' } as const
  return mark ? excerptAt(text, mark, place) : null
}

function excerptAt(
  text: string,
  { start, end }: Mark,
  place: Pick<Excerpt, 'side' | 'file' | 'path'>,
): Excerpt {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? ''
  return { ...place, text: text.slice(start, end), indentation }
}

/** The value in a text; `isMember`: of the one member it is. */
function nodeOf(text: string, isMember = false): JsonNode | null {
  const { root } = parseJson('', isMember ? `{${text}}` : text).value
  if (!isMember) return root
  return root?.kind === 'object' ? (root.members[0]?.value ?? null) : null
}
