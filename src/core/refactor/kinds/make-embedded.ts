import type { Diagnostic } from '#core/diagnostics'
import {
  indexOf,
  propertyOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Use,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { planned, refused, type Refactoring } from '../plan.ts'

/**
 * Makes a top-level type an embedded one; what linked to it embeds it. Its primary key stays as a plain property, its
 * collection goes. Refused where a set holds it, where it would contain itself, and for asymmetric types.
 */
export function makeEmbedded(model: Model, objectType: ObjectTypeId): Refactoring {
  const type = model.objectTypes.get(objectType)
  if (!type) return refused(report('gone', {}))
  const { name } = type
  if (type.kind !== 'object') {
    const kind = type.kind === 'embedded' ? 'embedded already' : 'asymmetric'
    return refused(report('not-an-object-type', { objectType: name, kind }, { objectType }))
  }
  const links = (indexOf(model).uses.get(objectType) ?? []).filter(
    ({ property }) => property.type.kind === 'link',
  )
  const inSet = links.find(({ property }) => property.container === 'set')
  if (inSet) return refused(report('used-in-a-set', { name: nameOf(model, inSet) }, whereOf(inSet)))
  const stored = type.collection ? `Documents of "${type.collection.name}"` : 'Objects'
  return planned(
    model,
    [{ kind: 'setObjectTypeKind', objectType, typeKind: 'embedded', collection: null }],
    {
      label: `Make ${name} embedded`,
      data: `${stored} are copied into each place that links to them; one that several link to becomes several copies.`,
      notes: notesOn(type, links.length),
    },
  )
}

function notesOn(type: ObjectType, links: number): readonly Diagnostic[] {
  const where = { objectType: type.id }
  const key = type.primaryKey && propertyOf(type, type.primaryKey)
  return [
    ...(key ? [report('key-gets-plain', { name: `${type.name}.${key.name}` }, where)] : []),
    ...(type.collection
      ? [report('collection-goes', { collection: type.collection.name }, where)]
      : []),
    ...(links === 0 ? [report('nothing-holds-it', { target: type.name }, where)] : []),
  ]
}

function nameOf(model: Model, { objectType, property }: Use): string {
  return `${model.objectTypes.get(objectType)?.name}.${property.name}`
}

function whereOf({ objectType, property }: Use) {
  return { objectType, property: property.id }
}
