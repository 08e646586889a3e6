import type { CodeProperty } from '../../code.ts'
import { freeName } from '../../shared/names/identifier.ts'

/** The methods that read and write one field. */
export type Accessors = { readonly getter: string; readonly setter: string }

/** Methods without parameters of every object, or of every Realm object. Source: realm-java `RealmObject.java`. */
const inherited = ['getClass', 'getRealm', 'isValid', 'isManaged', 'isLoaded', 'isFrozen']

/** The accessors of every property by its name in code: `getId` for `_id`. No method is named twice. */
export function accessorsOf(properties: readonly CodeProperty[]): ReadonlyMap<string, Accessors> {
  const taken = new Set(inherited)
  const found = new Map<string, Accessors>()
  for (const property of properties) {
    const named = (base: string): Accessors => ({
      getter: `${isPlainBoolean(property) ? 'is' : 'get'}${base}`,
      setter: `set${base}`,
    })
    const isTaken = (base: string): boolean => {
      const { getter, setter } = named(base)
      return taken.has(getter) || taken.has(setter)
    }
    const [first, own] = basesOf(property)
    const base = isTaken(first) && own !== first ? own : first
    const accessors = named(isTaken(base) ? freeName(`${base}Value`, isTaken) : base)
    found.set(property.name, accessors)
    taken.add(accessors.getter).add(accessors.setter)
  }
  return found
}

function isPlainBoolean({ value, container, optional }: CodeProperty): boolean {
  return (
    value.kind === 'primitive' && value.primitive === 'bool' && container === 'none' && !optional
  )
}

/** What follows `get`, and what would if that is taken. A boolean `isOpen` is read by `isOpen`. */
function basesOf(property: CodeProperty): readonly [string, string] {
  const { name } = property
  const plain = isPlainBoolean(property) ? name.replace(/^is(?=\p{Lu})/u, '') : name
  return [capitalized(plain.replace(/^_+(?=\p{L})/u, '')), capitalized(name)]
}

function capitalized(name: string): string {
  const [first = '', ...rest] = name
  return first.toUpperCase() + rest.join('')
}
