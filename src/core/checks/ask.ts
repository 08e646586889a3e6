import { syncSettingsOf, type SyncSettings } from '#core/formats'
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
  /** Every object type, for its name, kind and collection alone: a change of anything else is not noticed. */
  readonly heads: () => readonly ObjectTypeHead[]
  /** Does any top-level object type have a property of this name? */
  readonly declares: (property: string) => boolean
}

/** What an object type is called, and where it lies. */
export type ObjectTypeHead = Pick<ObjectType, 'id' | 'name' | 'kind' | 'collection' | 'server'>

/** What was asked: `type:`, `uses:`, `name:`, `title:` or `property:` and of what, or `heads`. */
export type Question = string

export const questions = {
  objectType: (id: ObjectTypeId): Question => `type:${id}`,
  usesOf: (id: ObjectTypeId): Question => `uses:${id}`,
  named: (name: string): Question => `name:${name}`,
  titled: (title: string): Question => `title:${title}`,
  heads: 'heads',
  declares: (property: string): Question => `property:${property}`,
}

/** The title that the server gives a top-level object type; null for none at all or for an embedded type. */
export function rootTitleOf(type: ObjectTypeHead): string | null {
  if (type.kind === 'embedded') return null
  return type.server.title === undefined ? type.name : type.server.title
}

const titles = new WeakMap<Model, ReadonlyMap<string, readonly ObjectType[]>>()

function titlesOf(model: Model): ReadonlyMap<string, readonly ObjectType[]> {
  const known = titles.get(model)
  if (known) return known
  const found = new Map<string, ObjectType[]>()
  for (const type of objectTypesOf(model)) {
    const title = rootTitleOf(type)
    if (title === null) continue
    const others = found.get(title)
    if (others) others.push(type)
    else found.set(title, [type])
  }
  titles.set(model, found)
  return found
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
    titled: noting(questions.titled, (title) => titlesOf(model).get(title) ?? []),
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
