import { syncSettingsOf, titleAt, type SyncSettings } from '#core/formats'
import {
  indexOf,
  objectTypesOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Profile,
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
  /** Does any top-level object type have a property of this name? */
  readonly declares: (property: string) => boolean
}

/** What an object type is called, and where it lies. */
export type ObjectTypeHead = Pick<ObjectType, 'id' | 'name' | 'kind' | 'collection' | 'server'>

/** What was asked: `type:`, `uses:`, `name:`, `title:`, `inside:` or `property:` and of what, or `heads`. */
export type Question = string

export const questions = {
  objectType: (id: ObjectTypeId): Question => `type:${id}`,
  usesOf: (id: ObjectTypeId): Question => `uses:${id}`,
  named: (name: string): Question => `name:${name}`,
  titled: (title: string): Question => `title:${title}`,
  titledInside: (title: string): Question => `inside:${title}`,
  heads: 'heads',
  declares: (property: string): Question => `property:${property}`,
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
    declares: noting(questions.declares, (name) =>
      objectTypesOf(model).some(
        ({ kind, properties }) =>
          kind !== 'embedded' && properties.some((property) => property.name === name),
      ),
    ),
  }
}
