import type { CodeFile, PlannedClass } from '../../code.ts'
import { freeName } from '../../shared/names/identifier.ts'
import type { FlutterOptions } from '../options.ts'

const lineWidth = 80

/** One file for all, or one for each class and one for the list of them. */
export function layOut(
  classes: readonly PlannedClass[],
  options: FlutterOptions,
): readonly CodeFile[] {
  const realm = `import 'package:${options.package}/realm.dart';`
  const list = registration(classes)
  if (classes.length === 0)
    return [{ ...plain, path: 'models.dart', imports: [realm], after: list }]
  if (options.files !== 'per-class') return [modelFile('models', classes, [realm], [], list)]
  const bases = fileNames(classes)
  const importOf = (name: string): string => `import '${bases.get(name) ?? snakeCase(name)}.dart';`
  const files = classes.map((planned) => {
    const others = neighboursOf(planned).map(importOf).toSorted()
    return modelFile(bases.get(planned.name) ?? '', [planned], [realm], others, [])
  })
  const all = classes.map(({ name }) => importOf(name)).toSorted()
  return [
    ...files,
    { ...plain, path: `${listFile}.dart`, imports: [realm, '', ...all], after: list },
  ]
}

const listFile = 'realm_schemas'
const plain = { language: 'dart', before: [], between: [], classes: [], after: [] } as const

/** The SDK's generator adds to each file with models a part of the same name. */
function modelFile(
  base: string,
  classes: readonly PlannedClass[],
  packages: readonly string[],
  others: readonly string[],
  after: readonly string[],
): CodeFile {
  const hasData = classes.some(({ properties }) =>
    properties.some(({ value }) => value.kind === 'primitive' && value.primitive === 'data'),
  )
  const groups = [hasData ? ["import 'dart:typed_data';"] : [], packages, others]
  const imports = groups
    .filter((group) => group.length > 0)
    .flatMap((group, i) => (i === 0 ? group : ['', ...group]))
  const between = [`part '${base}.realm.dart';`]
  return { ...plain, path: `${base}.dart`, imports, between, classes, after }
}

/** A list that fits on one line stays on it, as the formatter would have it. */
function registration(classes: readonly PlannedClass[]): readonly string[] {
  const head = 'final realmSchemas = <SchemaObject>['
  const schemas = classes.map(({ name }) => `${name}.schema`)
  const short = `${head}${schemas.join(', ')}];`
  const lines =
    short.length <= lineWidth ? [short] : [head, ...schemas.map((schema) => `  ${schema},`), '];']
  return ['/// The schema of every class, for the configuration of a realm.', ...lines]
}

/** The other classes that a class names. */
function neighboursOf({ name, properties }: PlannedClass): readonly string[] {
  const named = properties.flatMap(({ value }) =>
    value.kind === 'primitive' || value.className === name ? [] : value.className,
  )
  return [...new Set(named)]
}

/** The file of each class, without its ending. */
function fileNames(classes: readonly PlannedClass[]): ReadonlyMap<string, string> {
  const taken = new Set<string>([listFile])
  return new Map(
    classes.map(({ name }) => {
      const base = freeName(snakeCase(name), (one) => taken.has(one))
      taken.add(base)
      return [name, base]
    }),
  )
}

/** Source: Effective Dart, style: file names. */
function snakeCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
}
