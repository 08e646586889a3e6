import type { ObjectType, Property, Side } from '#core/model'
import {
  changeType,
  noChange,
  onObjectType,
  onProperty,
  refuse,
  withProperty,
} from '../effects/change.ts'
import { refusedPropertyName } from '../effects/names.ts'
import type { EditRule } from '../rule.ts'
import { nameOfProperty, nameOfType } from './say.ts'

const places: Readonly<Record<Side, string>> = {
  'app-services': 'on the server only',
  'object-model': 'on clients only',
}

export const setObjectTypeOnly: EditRule<'setObjectTypeOnly'> = {
  label: (document, { objectType, only }) => keep(nameOfType(document, objectType), only),
  apply: (document, { objectType, only }) =>
    onObjectType(document, objectType, (type) => {
      const before = type.only ?? null
      if (before === only) return noChange(`\`${type.name}\``, objectType)
      const inverse = { kind: 'setObjectTypeOnly', objectType, only: before } as const
      return changeType(document, withOnly(type, only), inverse)
    }),
}

export const setPropertyOnly: EditRule<'setPropertyOnly'> = {
  label: (document, edit) => keep(nameOfProperty(document, edit), edit.only),
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      const before = property.only ?? null
      if (before === edit.only) return noChange(`\`${type.name}.${property.name}\``, type.id)
      const next = withOnly(property, edit.only)
      const refused = refusedPropertyName(type, next.name, next)
      if (refused) return refuse(refused)
      return changeType(document, withProperty(type, next), { ...edit, only: before })
    }),
}

function keep(name: string, only: Side | null): string {
  return only === null ? `Have ${name} on both sides` : `Keep ${name} ${places[only]}`
}

function withOnly<Node extends ObjectType | Property>(node: Node, only: Side | null): Node {
  const { only: _, ...rest } = node
  return (only === null ? rest : { ...rest, only }) as Node
}
