import { propertyOf, referenceOf, type Model, type ObjectType } from '#core/model'
import type { ClassNames } from './class-names.ts'

/** All that the code of a class takes from other object types, as one text: when it stays, so does the code. */
export function namesAround(model: Model, type: ObjectType, classes: ClassNames): string {
  const names: (string | null)[] = [classes.get(type.id) ?? null]
  for (const property of type.properties) {
    const target = referenceOf(property)
    if (!target) continue
    const other = model.objectTypes.get(target)
    names.push(classes.get(target) ?? null, other?.name ?? null, other?.kind ?? null)
    const { type: value } = property
    if (value.kind !== 'inverse') continue
    const inverted = propertyOf(other, value.property)
    names.push(
      other?.primaryKey ?? null,
      inverted?.name ?? null,
      inverted?.container ?? null,
      ...(other?.properties.map(({ name, client }) =>
        JSON.stringify([name, client.codeName, client.sdk]),
      ) ?? []),
    )
  }
  return JSON.stringify(names)
}
