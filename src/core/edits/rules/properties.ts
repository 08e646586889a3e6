import { normalizeShape, sameShape, type Property } from '#core/model'
import { withShapeOf, withoutProperty } from '../effects/cascade.ts'
import {
  changeType,
  changeTypes,
  noChange,
  onObjectType,
  onProperty,
  refuse,
  withProperty,
} from '../effects/change.ts'
import { report } from '../diagnostics.ts'
import { refusedPropertyName } from '../effects/names.ts'
import { refusedReference } from '../effects/relations.ts'
import type { EditRule } from '../rule.ts'
import { nameOfProperty, nameOfType } from './say.ts'

export const addProperty: EditRule<'addProperty'> = {
  label: (document, { objectType, property }) =>
    `Add ${property.name} to ${nameOfType(document, objectType)}`,
  apply: (document, { objectType, property, index }) =>
    onObjectType(document, objectType, (type) => {
      if (type.properties.some(({ id }) => id === property.id))
        return refuse(report('id-taken', { subject: `\`${type.name}.${property.name}\`` }))
      const refused =
        refusedPropertyName(type, property.name, property) ??
        refusedReference(document.model, type, property.type)
      if (refused) return refuse(refused)
      const added: Property = { ...property, ...normalizeShape(shapeOf(property)) }
      const properties = insert(type.properties, added, index)
      return changeType(
        document,
        { ...type, properties },
        { kind: 'removeProperty', objectType, property: property.id },
      )
    }),
}

export const removeProperty: EditRule<'removeProperty'> = {
  label: (document, edit) => `Delete ${nameOfProperty(document, edit)}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) =>
      changeTypes(document, withoutProperty(document.model, type, property)),
    ),
}

export const renameProperty: EditRule<'renameProperty'> = {
  label: (document, edit) => `Rename ${nameOfProperty(document, edit)} to ${edit.name}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      if (property.name === edit.name) return noChange(`\`${type.name}.${edit.name}\``, type.id)
      const refused = refusedPropertyName(type, edit.name, property)
      if (refused) return refuse(refused)
      const next = withProperty(type, { ...property, name: edit.name })
      if (refusedPropertyName(type, property.name, property))
        return changeTypes(document, new Map([[type.id, next]]))
      return changeType(document, next, { ...edit, name: property.name })
    }),
}

export const moveProperty: EditRule<'moveProperty'> = {
  label: (document, edit) => `Move ${nameOfProperty(document, edit)}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      const from = type.properties.indexOf(property)
      const rest = type.properties.filter((one) => one !== property)
      const properties = insert(rest, property, edit.index)
      if (properties.indexOf(property) === from)
        return noChange(`\`${type.name}.${property.name}\``, type.id)
      return changeType(document, { ...type, properties }, { ...edit, index: from })
    }),
}

export const setPropertyShape: EditRule<'setPropertyShape'> = {
  label: (document, edit) => `Change the type of ${nameOfProperty(document, edit)}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      const shape = shapeOf(normalizeShape(edit.shape))
      if (sameShape(property, shape)) return noChange(`\`${type.name}.${property.name}\``, type.id)
      const refused = refusedReference(document.model, type, shape.type, property.id)
      if (refused) return refuse(refused)
      const next = { ...property, ...shape }
      return changeTypes(document, withShapeOf(document.model, type, property, next))
    }),
}

function shapeOf({
  type,
  container,
  optional,
  elementOptional,
}: Parameters<typeof normalizeShape>[0]) {
  return { type, container, optional, elementOptional }
}

function insert(
  properties: readonly Property[],
  property: Property,
  index = properties.length,
): readonly Property[] {
  return properties.toSpliced(Math.max(0, index), 0, property)
}
