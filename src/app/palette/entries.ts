import { objectTypesOf, type Model, type ObjectType, type Property } from '#core/model'
import { descriptionOf, type Command } from '#app/state'

/** Something that can be found. `key` is the same each time it is. */
export type Entry = {
  readonly key: string
  readonly text: string
  readonly lower: string
  /** Where, in the text, the name of its own begins. */
  readonly nameAt: number
  /** What is said about it, found by its words; empty where nothing is. */
  readonly about: string
  readonly target: Target
}

/** What is done when it is chosen. */
export type Target =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'type'; readonly type: ObjectType }
  | { readonly kind: 'property'; readonly type: ObjectType; readonly property: Property }

const known = new WeakMap<ObjectType, readonly Entry[]>()

/** The object types and properties of a model. What was made of an object type is kept as long as it stays the same. */
export function modelEntries(model: Model): readonly Entry[] {
  return objectTypesOf(model).flatMap((type) => {
    const kept = known.get(type) ?? typeEntries(type)
    known.set(type, kept)
    return kept
  })
}

function typeEntries(type: ObjectType): readonly Entry[] {
  return [
    entry(type.id, type.name, 0, descriptionOf(type), { kind: 'type', type }),
    ...type.properties.map((property) =>
      entry(
        property.id,
        `${type.name}.${property.name}`,
        type.name.length + 1,
        descriptionOf(property),
        { kind: 'property', type, property },
      ),
    ),
  ]
}

/** The commands, but for the one that opens the palette. */
export function commandEntries(commands: readonly Command[]): readonly Entry[] {
  return commands
    .filter(({ id }) => id !== 'palette')
    .map((command) =>
      entry(command.id, command.title, 0, command.about ?? '', { kind: 'command', command }),
    )
}

function entry(key: string, text: string, nameAt: number, about: string, target: Target): Entry {
  return { key, text, lower: text.toLowerCase(), nameAt, about, target }
}
