import { syncSettingsOf, titleAt, unknownTables, type SyncSettings } from '#core/formats'
import {
  indexOf,
  isOn,
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Profile,
  type Property,
  type ServerApp,
  type Use,
} from '#core/model'

/**
 * What a rule may ask of the model besides the object type it looks at. Each question is remembered, so that a type is
 * looked at again only when an answer may have changed.
 */
export type Ask = {
  readonly profile: Profile
  /** Is the model for Device Sync, of either kind? */
  readonly isSynced: boolean
  /** Is there a server side to it? */
  readonly hasServer: boolean
  readonly sync: SyncSettings | null
  readonly app: ServerApp
  readonly objectType: (id: ObjectTypeId) => ObjectType | undefined
  /** Every property that refers to this object type. */
  readonly usesOf: (id: ObjectTypeId) => readonly Use[]
  /** Every object type of this name, in the model's order. */
  readonly named: (name: string) => readonly ObjectType[]
  /** Every top-level object type whose schema has this title on the server, in the model's order. */
  readonly titled: (title: string) => readonly ObjectType[]
  /** Every embedded object type that may have this title where it is written out, in the model's order. */
  readonly titledInside: (title: string) => readonly ObjectType[]
  /** Every object type, for its name, kind and collection alone: a change of anything else is not noticed. */
  readonly heads: () => readonly ObjectTypeHead[]
  /** Every top-level object type whose collection is called so, in whatever database, in the model's order. */
  readonly stored: (collection: string) => readonly ObjectTypeHead[]
  /** Every property of this name that a top-level object type has on the server, in the model's order. */
  readonly fields: (name: string) => readonly Field[]
  /** The names in `asymmetric_tables` that are those of no object type. */
  readonly unknownTables: () => readonly string[]
}

/** A property of a top-level object type, as the server knows it. */
export type Field = { readonly type: ObjectTypeHead; readonly property: Property }

/** What an object type is called, and where it lies. */
export type ObjectTypeHead = Pick<
  ObjectType,
  'id' | 'name' | 'kind' | 'only' | 'collection' | 'server'
>

/** What was asked: `type:`, `uses:`, `name:`, `title:`, `inside:`, `stored:` or `field:` and of what, or `heads` or `tables`. */
export type Question = string

export const questions = {
  objectType: (id: ObjectTypeId): Question => `type:${id}`,
  usesOf: (id: ObjectTypeId): Question => `uses:${id}`,
  named: (name: string): Question => `name:${name}`,
  titled: (title: string): Question => `title:${title}`,
  titledInside: (title: string): Question => `inside:${title}`,
  heads: 'heads',
  stored: (collection: string): Question => `stored:${collection}`,
  fields: (name: string): Question => `field:${name}`,
  unknownTables: 'tables',
}

/** The title that the server gives a top-level object type; null for none at all or for an embedded type. */
export function rootTitleOf(type: ObjectTypeHead): string | null {
  return type.kind === 'embedded' ? null : titleAt(type, type.collection?.name ?? type.name)
}

/** The titles that an embedded type may have, depending on where it is used; none for a top-level type. */
export function insideTitlesOf({ kind, name, server }: ObjectTypeHead): readonly string[] {
  if (kind !== 'embedded') return []
  return server.title && server.title !== name ? [name, server.title] : [name]
}

type Titles = {
  readonly roots: ReadonlyMap<string, readonly ObjectType[]>
  readonly inside: ReadonlyMap<string, readonly ObjectType[]>
}

const titles = new WeakMap<Model, Titles>()

function titlesOf(model: Model): Titles {
  const known = titles.get(model)
  if (known) return known
  const roots = new Map<string, ObjectType[]>()
  const inside = new Map<string, ObjectType[]>()
  for (const type of objectTypesOf(model)) {
    const title = rootTitleOf(type)
    if (title !== null) push(roots, title, type)
    for (const one of insideTitlesOf(type)) push(inside, one, type)
  }
  const found = { roots, inside }
  titles.set(model, found)
  return found
}

function push(into: Map<string, ObjectType[]>, title: string, type: ObjectType): void {
  const others = into.get(title)
  if (others) others.push(type)
  else into.set(title, [type])
}

const stored = new WeakMap<Model, ReadonlyMap<string, readonly ObjectType[]>>()

function storedOf(model: Model): ReadonlyMap<string, readonly ObjectType[]> {
  const known = stored.get(model)
  if (known) return known
  const found = new Map<string, ObjectType[]>()
  for (const type of objectTypesOf(model)) {
    const name = collectionNameOf(type)
    if (name !== null) push(found, name, type)
  }
  stored.set(model, found)
  return found
}

const fields = new WeakMap<Model, Map<string, readonly Field[]>>()

function fieldsNamed(model: Model, name: string): readonly Field[] {
  const known = fields.get(model) ?? new Map<string, readonly Field[]>()
  fields.set(model, known)
  const remembered = known.get(name)
  if (remembered) return remembered
  const found = objectTypesOf(model).flatMap((type) => {
    const property = hasFields(type) ? fieldIn(type, name) : undefined
    return property ? [{ type, property }] : []
  })
  known.set(name, found)
  return found
}

/** The name of a top-level type's collection: where it has none yet, the one it will be given. */
export function collectionNameOf({ kind, name, collection }: ObjectTypeHead): string | null {
  return kind === 'embedded' ? null : (collection?.name ?? name)
}

/** Does the server have properties of this object type at the top of its documents? */
export function hasFields(type: ObjectTypeHead): boolean {
  return type.kind !== 'embedded' && isOn('app-services', type)
}

/** The property of this name that the server has, or undefined. */
export function fieldIn({ properties }: ObjectType, name: string): Property | undefined {
  return properties.find((property) => property.name === name && isField(property))
}

/** Does the server have this property? Inverse relationships are those of clients. */
export function isField(property: Property): boolean {
  const { kind } = property.type
  return kind !== 'inverse' && kind !== 'unresolved' && isOn('app-services', property)
}

/** Answers out of a model; `note` gets every question. */
export function asking(model: Model, profile: Profile, note: (question: Question) => void): Ask {
  const noting = <Key extends string, Answer>(
    question: (key: Key) => Question,
    answer: (key: Key) => Answer,
  ) => {
    return (key: Key): Answer => {
      note(question(key))
      return answer(key)
    }
  }
  return {
    profile,
    isSynced: profile === 'flexible' || profile === 'partition',
    hasServer: profile !== 'local',
    sync: syncSettingsOf(model.app),
    app: model.app,
    objectType: noting(questions.objectType, (id) => model.objectTypes.get(id)),
    usesOf: noting(questions.usesOf, (id) => indexOf(model).uses.get(id) ?? []),
    named: noting(questions.named, (name) =>
      (indexOf(model).byName.get(name) ?? []).flatMap((id) => model.objectTypes.get(id) ?? []),
    ),
    titled: noting(questions.titled, (title) => titlesOf(model).roots.get(title) ?? []),
    titledInside: noting(
      questions.titledInside,
      (title) => titlesOf(model).inside.get(title) ?? [],
    ),
    heads: () => {
      note(questions.heads)
      return objectTypesOf(model)
    },
    stored: noting(questions.stored, (name) => storedOf(model).get(name) ?? []),
    fields: noting(questions.fields, (name) => fieldsNamed(model, name)),
    unknownTables: () => {
      note(questions.unknownTables)
      return unknownTables(model)
    },
  }
}
