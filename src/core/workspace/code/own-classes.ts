import { objectTypesOf, type Model, type OwnClass, type OwnCodeFile } from '#core/model'
import type { CodeClass } from '#core/sdks'

/** A class, and the file it was read from. */
export type PlacedClass = CodeClass & { readonly file: string }

/** Files that a person wrote, with what their classes are in a model that says the same. */
export function ownFiles(
  files: readonly { readonly path: string; readonly text: string }[],
  classes: readonly PlacedClass[],
  model: Model,
): readonly OwnCodeFile[] {
  const byName = new Map(objectTypesOf(model).map((type) => [type.name, type]))
  return files.map(({ path, text }): OwnCodeFile => {
    const here = classes.filter(({ file }) => file === path)
    return {
      path,
      text,
      classes: here.flatMap(({ storedName, properties }): OwnClass[] => {
        const type = byName.get(storedName)
        if (!type) return []
        const ids = new Map(type.properties.map(({ name, id }) => [name, id]))
        const known = properties.flatMap(({ storedName: name }) => {
          const property = ids.get(name)
          return property ? [{ name, property }] : []
        })
        return [{ name: storedName, objectType: type.id, properties: known }]
      }),
    }
  })
}
