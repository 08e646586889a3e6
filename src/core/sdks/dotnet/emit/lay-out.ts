import type { CodeFile, PlannedClass } from '../../code.ts'
import { escaped, namespaceOf } from '../names.ts'
import type { DotnetOptions } from '../options.ts'
import { nullableLine } from '../read/imports.ts'
import { isAnnotated } from '../read/options-for.ts'
import { usingsOf } from './usings.ts'

const registration = 'ModelSchema'

/** One file for each class and one that lists them, or all in one. No classes, no files. */
export function layOut(
  classes: readonly PlannedClass[],
  options: DotnetOptions,
): readonly CodeFile[] {
  const { namespace: text, files } = options
  const directives = isAnnotated(options) ? [nullableLine, ''] : []
  if (classes.length === 0) return []
  const namespace = namespaceOf(text)
  const between = namespace === '' ? [] : [`namespace ${namespace};`]
  const file = (
    name: string,
    own: readonly PlannedClass[],
    after: readonly string[],
  ): CodeFile => ({
    path: `${name}.cs`,
    language: 'csharp',
    before: [],
    imports: own.length === 0 ? [] : [...directives, ...usingsOf(own)],
    between,
    classes: own,
    after,
  })
  const list = registrationOf(classes)
  if (files === 'one') return [file('Models', classes, list)]
  return [...classes.map((one) => file(one.name, [one], [])), file(registration, [], list)]
}

function registrationOf(classes: readonly PlannedClass[]): readonly string[] {
  return [
    '/// <summary>Every class of the model, for <c>RealmConfigurationBase.Schema</c>.</summary>',
    `public static class ${registration}`,
    '{',
    '    public static Realms.Schema.RealmSchema All { get; } = new[]',
    '    {',
    ...classes.map(({ name }) => `        typeof(${escaped(name)}),`),
    '    };',
    '}',
  ]
}
