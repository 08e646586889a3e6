/**
 * How finely a value is merged. One that opens is merged part by part, by the names of its parts; one that does not
 * (null) is taken as a whole.
 */
export type Grain = {
  readonly open: (value: unknown) => Parts | null
  readonly close: (parts: Parts) => unknown
  /** Does the order of the parts mean something? */
  readonly ordered: boolean
  readonly grainOf: (part: string) => Grain
}

/** Parts by name, in their order. None is undefined. */
export type Parts = ReadonlyMap<string, unknown>

/** Merged as one thing: both sides changed it, or neither did. */
export const whole: Grain = {
  open: () => null,
  close: (parts) => parts,
  ordered: false,
  grainOf: () => whole,
}

/** An object, member by member. Members that are not named are merged as a whole. */
export function members(grains: Readonly<Record<string, Grain>>): Grain {
  return record((key) => (Object.hasOwn(grains, key) ? (grains[key] ?? whole) : whole))
}

/** An object whose keys are anybody’s, entry by entry. */
export function record(grainOf: (key: string) => Grain): Grain {
  return {
    open: (value) => (isPlainObject(value) ? partsOf(value) : null),
    close: (parts) => Object.fromEntries(parts),
    ordered: false,
    grainOf,
  }
}

/**
 * A list whose items have a key. Where the list is `sorted`, its order says nothing and follows the keys. A list with
 * one key twice is merged as a whole.
 */
export function listBy<Item>(
  keyOf: (item: Item) => string,
  grain: Grain = whole,
  sorted = false,
): Grain {
  return {
    open: (value) => {
      if (!Array.isArray(value)) return null
      const items = value as readonly Item[]
      const parts = new Map(items.map((item) => [keyOf(item), item]))
      return parts.size === items.length ? parts : null
    },
    close: (parts) =>
      sorted
        ? [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
        : [...parts.values()],
    ordered: !sorted,
    grainOf: () => grain,
  }
}

function partsOf(value: object): Parts {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined))
}

function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array)
  )
}
