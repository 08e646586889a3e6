import type { CodeFile, PlannedClass } from '../../code.ts'
import { freeName } from '../../shared/names/identifier.ts'
import { packageName } from '../../shared/names/package-name.ts'
import { escaped, legalPropertyName } from '../names.ts'
import type { KotlinOptions } from '../options.ts'
import { importedFrom } from '../types.ts'
import { declarationOf } from './declaration.ts'
import { interfaces } from './write-class.ts'

/** One file for all, or one for each class and one for the list of them. */
export function layOut(
  classes: readonly PlannedClass[],
  options: KotlinOptions,
): readonly CodeFile[] {
  if (classes.length === 0) return []
  const name = packageName(options.package, (part) => escaped(legalPropertyName(part)))
  const file = (base: string, own: readonly PlannedClass[], after: Registration): CodeFile => ({
    path: `${base}.kt`,
    language: 'kotlin',
    before: name === '' ? [] : [`package ${name}`],
    imports: importsOf([...own.flatMap(usedBy), ...after.uses]),
    between: [],
    classes: own,
    after: after.lines,
  })
  const all = registration(classes)
  if (options.files !== 'per-class') return [file('Models', classes, all)]
  const taken = new Set(classes.map((planned) => planned.name.toLowerCase()))
  const list = freeName('RealmSchema', (one) => taken.has(one.toLowerCase()))
  const none: Registration = { lines: [], uses: [] }
  return [...classes.map((planned) => file(planned.name, [planned], none)), file(list, [], all)]
}

type Registration = { readonly lines: readonly string[]; readonly uses: readonly string[] }

/** Only a synced realm takes asymmetric classes, by a type that all classes have. */
function registration(classes: readonly PlannedClass[]): Registration {
  const hasAsymmetric = classes.some(({ kind }) => kind === 'asymmetric')
  const base = hasAsymmetric ? 'BaseRealmObject' : 'TypedRealmObject'
  return {
    lines: [
      '/** Every class that the configuration of a realm has to name. */',
      `val realmSchema: Set<KClass<out ${base}>> = setOf(`,
      ...classes.map(({ name }) => `    ${name}::class,`),
      ')',
    ],
    uses: ['KClass', base],
  }
}

function usedBy({ name, storedName, kind, properties }: PlannedClass): readonly string[] {
  return [
    interfaces[kind],
    ...(name === storedName ? [] : ['PersistedName']),
    ...properties.flatMap((property) => declarationOf(property, kind).uses),
  ]
}

function importsOf(names: readonly string[]): readonly string[] {
  const lines = names.flatMap((name) => {
    const from = importedFrom.get(name)
    return from === undefined ? [] : [`import ${from}.${name}`]
  })
  return [...new Set(lines)].sort()
}
