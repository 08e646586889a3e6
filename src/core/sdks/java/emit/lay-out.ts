import type { CodeFile, PlannedClass } from '../../code.ts'
import { freeName } from '../../shared/names/identifier.ts'
import { packageName } from '../../shared/names/package-name.ts'
import { legalPropertyName } from '../names.ts'
import type { JavaOptions } from '../options.ts'
import { importedFrom } from '../types.ts'
import { fieldOf } from './field.ts'
import { annotationOf } from './write-class.ts'

/** One file for each class, and one for the module that names them all. */
export function layOut(
  classes: readonly PlannedClass[],
  options: JavaOptions,
): readonly CodeFile[] {
  if (classes.length === 0) return []
  const name = packageName(options.package, legalPropertyName)
  const file = (
    base: string,
    own: readonly PlannedClass[],
    uses: readonly string[],
    after: readonly string[],
  ): CodeFile => ({
    path: `${base}.java`,
    language: 'java',
    before: name === '' ? [] : [`package ${name};`],
    imports: importsOf(uses),
    between: [],
    classes: own,
    after,
  })
  const taken = new Set(classes.map((planned) => planned.name.toLowerCase()))
  const module = freeName('RealmModels', (one) => taken.has(one.toLowerCase()))
  return [
    ...classes.map((planned) => file(planned.name, [planned], usedBy(planned), [])),
    file(module, [], ['RealmModule'], moduleOf(module, classes)),
  ]
}

function moduleOf(name: string, classes: readonly PlannedClass[]): readonly string[] {
  return [
    '/** Every class of the model, for the configuration of a realm. */',
    '@RealmModule(classes = {',
    ...classes.map((planned, i) => {
      const comma = i < classes.length - 1 ? ',' : ''
      return `    ${planned.name}.class${comma}`
    }),
    '})',
    `public class ${name} {}`,
  ]
}

function usedBy(planned: PlannedClass): readonly string[] {
  return [
    'RealmObject',
    ...(annotationOf(planned) === null ? [] : ['RealmClass']),
    ...planned.properties.flatMap((property) => fieldOf(property, planned.kind).uses),
  ]
}

function importsOf(names: readonly string[]): readonly string[] {
  const lines = names.flatMap((name) => {
    const from = importedFrom.get(name)
    return from === undefined ? [] : [`import ${from}.${name};`]
  })
  return [...new Set(lines)].sort()
}
