import { impliedName, titleAt } from '#core/formats'
import type { ObjectType, ObjectTypeId } from '#core/model'
import type { Ask } from '../../engine/ask.ts'
import type { Fix } from '../../finding.ts'

/** The title that an embedded type is written out with; null for none. */
export function titleInside(type: ObjectType, ask: Ask): string | null {
  const { title } = type.server
  if (title === undefined) return type.name
  const holds = ask.usesOf(type.id).some(({ objectType, property }) => {
    const owner = ask.objectType(objectType)
    return owner && titleAt(type, impliedName(owner.name, property.name)) === title
  })
  return holds ? title : type.name
}

/** Gives an object type its name for a title. */
export function ownTitle(id: ObjectTypeId, name: string, safe: boolean): Fix {
  return {
    title: `Write the title "${name}"`,
    safe,
    edits: (model) => {
      const type = model.objectTypes.get(id)
      if (type?.server.title === undefined) return []
      const { title: _, ...server } = type.server
      return [{ kind: 'setObjectTypeServer', objectType: id, server }]
    },
  }
}
