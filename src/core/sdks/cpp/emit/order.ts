import type { CodeClass } from '../../code.ts'

/** The classes whose properties this one inverts. They must be whole, and described, before it begins. */
export function originsOf({ properties }: CodeClass): readonly string[] {
  return properties.flatMap(({ value }) => (value.kind === 'inverse' ? value.className : []))
}

/** The classes that this one points to, itself left aside: a declaration before it is enough. */
export function targetsOf({ name, properties }: CodeClass): ReadonlySet<string> {
  const names = properties.flatMap(({ value }) => (value.kind === 'object' ? value.className : []))
  return new Set(names.filter((one) => one !== name))
}

/** The classes so that each comes after those that it inverts; otherwise as they are. A circle is cut anywhere. */
export function inOrder<Class extends CodeClass>(classes: readonly Class[]): readonly Class[] {
  const byName = new Map(classes.map((one) => [one.name, one]))
  const placed = new Set<Class>()
  const begun = new Set<Class>()
  for (const first of classes) {
    const open = [first]
    for (let one = open.at(-1); one; one = open.at(-1)) {
      const next = begun.has(one) ? undefined : originsOf(one)
      begun.add(one)
      const before = next?.flatMap((name) => byName.get(name) ?? []).filter((it) => !begun.has(it))
      if (before && before.length > 0) open.push(...before.toReversed())
      else placed.add(open.pop() ?? one)
    }
  }
  return [...placed]
}
