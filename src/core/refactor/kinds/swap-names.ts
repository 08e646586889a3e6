import { propertyOf, type Model, type ObjectTypeId, type PropertyId } from '#core/model'
import { report } from '../diagnostics.ts'
import { planned, refused, type Refactoring } from '../plan.ts'

/** Stores a property under its name in code, and calls it in code what it was stored as. */
export function swapNames(
  model: Model,
  {
    objectType,
    property: id,
  }: { readonly objectType: ObjectTypeId; readonly property: PropertyId },
): Refactoring {
  const type = model.objectTypes.get(objectType)
  const property = propertyOf(type, id)
  if (!type || !property) return refused(report('gone', {}))
  const { name, client } = property
  const { codeName } = client
  const shown = `${type.name}.${name}`
  const at = { objectType, property: id }
  if (codeName === undefined || codeName === name)
    return refused(report('one-name', { name: shown }, at))
  return planned(
    model,
    [
      { kind: 'renameProperty', ...at, name: codeName },
      { kind: 'setPropertyClient', ...at, client: { ...client, codeName: name } },
    ],
    {
      label: `Swap the names of ${shown}`,
      data: `Documents that store \`${name}\` have to store \`${codeName}\` instead.`,
      notes: [],
    },
  )
}
