import type { CodeFile, PlannedClass } from '../../code.ts'
import { freeName } from '../../shared/names/identifier.ts'
import { namespaceOf } from '../names.ts'
import type { CppOptions } from '../options.ts'
import { inOrder, originsOf, targetsOf } from './order.ts'

const sdk = '#include <cpprealm/sdk.hpp>'
const plain = { language: 'cpp', before: ['#pragma once'], classes: [], between: [] } as const

const registration =
  '// Every class registers itself: realm::db(config) opens a database with all of them.'

/** One header, or one for each class and one that includes all of them. */
export function layOut(
  planned: readonly PlannedClass[],
  { files, namespace: wanted }: CppOptions,
): readonly CodeFile[] {
  const namespace = namespaceOf(wanted)
  const classes = inOrder(planned)
  if (classes.length === 0) return [{ ...plain, path: 'models.hpp', imports: [sdk], after: [] }]
  const declares = forwardDeclared(planned, []).map((name) => ({
    name,
    line: `namespace ${namespace} { struct ${name}; }`,
  }))
  if (files === 'one') {
    const between = [registration, ...opening(namespace, classes, [])]
    return [
      {
        ...plain,
        path: 'models.hpp',
        imports: [sdk],
        declares,
        between,
        classes,
        after: closing(namespace),
      },
    ]
  }
  const taken = new Set(classes.map(({ name }) => name.toLowerCase()))
  const whole = freeName('models', (name) => taken.has(name))
  return [
    ...classes.map((one, i): CodeFile => {
      const origins = [...new Set(originsOf(one))]
      return {
        ...plain,
        path: headerOf(one.name),
        imports: [sdk, ...includes(origins)],
        declares: i === 0 ? declares : [],
        between: opening(namespace, [one], origins),
        classes: [one],
        after: closing(namespace),
      }
    }),
    {
      ...plain,
      path: headerOf(whole),
      imports: includes(classes.map(({ name }) => name)),
      between: [],
      after: [registration],
    },
  ]
}

function headerOf(name: string): string {
  return `${name}.hpp`
}

function includes(names: readonly string[]): readonly string[] {
  return names.map((name) => `#include "${headerOf(name)}"`)
}

/** What classes are declared before all others, and the namespace `realm` where everything lies in it. */
function opening(
  namespace: string,
  classes: readonly PlannedClass[],
  known: readonly string[],
): readonly string[] {
  const declared = forwardDeclared(classes, known).map((name) => `struct ${name};`)
  if (namespace === 'realm')
    return ['namespace realm {', ...(declared.length > 0 ? ['', ...declared] : [])]
  if (declared.length === 0) return []
  return [`namespace ${namespace} {`, ...declared, `} // namespace ${namespace}`]
}

function closing(namespace: string): readonly string[] {
  return namespace === 'realm' ? ['} // namespace realm'] : []
}

/** The classes that are pointed to before they begin, by their names. */
function forwardDeclared(
  classes: readonly PlannedClass[],
  known: readonly string[],
): readonly string[] {
  const begun = new Set(known)
  const ahead = new Set<string>()
  for (const one of classes) {
    for (const name of targetsOf(one)) if (!begun.has(name)) ahead.add(name)
    begun.add(one.name)
  }
  return [...ahead].sort()
}
