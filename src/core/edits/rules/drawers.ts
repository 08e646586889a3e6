import type { ObjectType, Property } from '#core/model'
import { changeType, noChange, onObjectType, onProperty, withProperty } from '../effects/change.ts'
import type { EditRule } from '../rule.ts'
import { sameValue } from '../same-value.ts'
import { nameOfProperty, nameOfType } from './say.ts'

export const setObjectTypeServer: EditRule<'setObjectTypeServer'> = {
  label: (document, { objectType }) => `Change server facts of ${nameOfType(document, objectType)}`,
  apply: (document, edit) =>
    onObjectType(document, edit.objectType, (type) => {
      if (sameValue(type.server, edit.server)) return unchanged(type)
      return changeType(
        document,
        { ...type, server: edit.server },
        { ...edit, server: type.server },
      )
    }),
}

export const setObjectTypeClient: EditRule<'setObjectTypeClient'> = {
  label: (document, { objectType }) => `Change client facts of ${nameOfType(document, objectType)}`,
  apply: (document, edit) =>
    onObjectType(document, edit.objectType, (type) => {
      if (sameValue(type.client, edit.client)) return unchanged(type)
      return changeType(
        document,
        { ...type, client: edit.client },
        { ...edit, client: type.client },
      )
    }),
}

export const setObjectTypeResidue: EditRule<'setObjectTypeResidue'> = {
  label: (document, { objectType }) =>
    `Change other members of ${nameOfType(document, objectType)}`,
  apply: (document, edit) =>
    onObjectType(document, edit.objectType, (type) => {
      if (sameValue(type.residue, edit.residue)) return unchanged(type)
      const next = { ...type, residue: edit.residue }
      return changeType(document, next, { ...edit, residue: type.residue })
    }),
}

export const setObjectTypeSpelling: EditRule<'setObjectTypeSpelling'> = {
  label: (document, { objectType }) => `Change the text of ${nameOfType(document, objectType)}`,
  apply: (document, edit) =>
    onObjectType(document, edit.objectType, (type) => {
      if (sameValue(type.spelling, edit.spelling)) return unchanged(type)
      const next = { ...type, spelling: edit.spelling }
      return changeType(document, next, { ...edit, spelling: type.spelling })
    }),
}

export const setPropertyServer: EditRule<'setPropertyServer'> = {
  label: (document, edit) => `Change server facts of ${nameOfProperty(document, edit)}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      if (sameValue(property.server, edit.server)) return unchanged(type, property)
      const next = withProperty(type, { ...property, server: edit.server })
      return changeType(document, next, { ...edit, server: property.server })
    }),
}

export const setPropertyClient: EditRule<'setPropertyClient'> = {
  label: (document, edit) => `Change client facts of ${nameOfProperty(document, edit)}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      if (sameValue(property.client, edit.client)) return unchanged(type, property)
      const next = withProperty(type, { ...property, client: edit.client })
      return changeType(document, next, { ...edit, client: property.client })
    }),
}

export const setPropertyResidue: EditRule<'setPropertyResidue'> = {
  label: (document, edit) => `Change other members of ${nameOfProperty(document, edit)}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      if (sameValue(property.residue, edit.residue)) return unchanged(type, property)
      const next = withProperty(type, { ...property, residue: edit.residue })
      return changeType(document, next, { ...edit, residue: property.residue })
    }),
}

export const setPropertySpelling: EditRule<'setPropertySpelling'> = {
  label: (document, edit) => `Change the text of ${nameOfProperty(document, edit)}`,
  apply: (document, edit) =>
    onProperty(document, edit, (type, property) => {
      if (sameValue(property.spelling, edit.spelling)) return unchanged(type, property)
      const next = withProperty(type, { ...property, spelling: edit.spelling })
      return changeType(document, next, { ...edit, spelling: property.spelling })
    }),
}

function unchanged(type: ObjectType, property?: Property) {
  return noChange(`\`${type.name}${property ? `.${property.name}` : ''}\``, type.id)
}
