/** Where a value is not what it should be, and what it should have been. */
export type Misfit = { readonly path: string; readonly expected: string }

/** Takes the first misfit found. */
export type Fail = (misfit: Misfit) => undefined

/** Reads one value from untrusted JSON, or fails and returns undefined. Never trusts a prototype. */
export type Decoder<T> = (value: unknown, path: string, fail: Fail) => T | undefined

type Optional<T> = { readonly optional: Decoder<T> }

/** A decoder per member; `optional(…)` exactly where the type has `?`. */
type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Decoder<T[K]>
}

export const text: Decoder<string> = (value, path, fail) =>
  typeof value === 'string' ? value : fail({ path, expected: 'a text' })

/** A text of a branded kind whose content cannot be checked here. */
export const branded =
  <T extends string>(): Decoder<T> =>
  (value, path, fail) =>
    text(value, path, fail) as T | undefined

/** A finite number: JSON can hold larger ones than can be written again. */
export const number: Decoder<number> = (value, path, fail) =>
  Number.isFinite(value) ? (value as number) : fail({ path, expected: 'a number' })

export const flag: Decoder<boolean> = (value, path, fail) =>
  typeof value === 'boolean' ? value : fail({ path, expected: 'true or false' })

export const yes: Decoder<true> = (value, path, fail) =>
  value === true ? value : fail({ path, expected: 'true' })

export function optional<T>(decoder: Decoder<T>): Optional<T> {
  return { optional: decoder }
}

export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path, fail) => (value === null ? null : decoder(value, path, fail))
}

export function oneOf<const T extends string>(literals: readonly T[]): Decoder<T> {
  return (value, path, fail) =>
    literals.find((literal) => literal === value) ??
    fail({ path, expected: `one of ${literals.join(', ')}` })
}

export function list<T>(item: Decoder<T>): Decoder<readonly T[]> {
  return (value, path, fail) => {
    if (!Array.isArray(value)) return fail({ path, expected: 'a list' })
    const items: T[] = []
    for (const [i, entry] of value.entries()) {
      const decoded = item(entry, `${path}[${i}]`, fail)
      if (decoded === undefined) return undefined
      items.push(decoded)
    }
    return items
  }
}

/** An object used as a table: any keys, kept in their order. */
export function table<K extends string, T>(item: Decoder<T>): Decoder<Readonly<Record<K, T>>> {
  return (value, path, fail) => {
    if (!isRecord(value)) return fail({ path, expected: 'an object' })
    const entries: [string, T][] = []
    for (const [key, entry] of Object.entries(value)) {
      const decoded = item(entry, `${path}.${key}`, fail)
      if (decoded === undefined) return undefined
      entries.push([key, decoded])
    }
    return Object.fromEntries(entries) as Record<K, T>
  }
}

/** An object with exactly these members. A member that is missing or unknown fails. */
export function object<T>(fields: Fields<T>): Decoder<T> {
  const expected = new Map<string, Decoder<unknown> | Optional<unknown>>(Object.entries(fields))
  return (value, path, fail) => {
    if (!isRecord(value)) return fail({ path, expected: 'an object' })
    const stranger = Object.keys(value).find((key) => !expected.has(key))
    if (stranger !== undefined)
      return fail({ path: `${path}.${stranger}`, expected: 'a known member' })
    const entries: [string, unknown][] = []
    for (const [key, field] of expected) {
      if (!Object.hasOwn(value, key)) {
        if (typeof field === 'function')
          return fail({ path: `${path}.${key}`, expected: 'present' })
        continue
      }
      const decoder = typeof field === 'function' ? field : field.optional
      const decoded = decoder(value[key], `${path}.${key}`, fail)
      if (decoded === undefined) return undefined
      entries.push([key, decoded])
    }
    return Object.fromEntries(entries) as T
  }
}

/** One of several object shapes, told apart by their `kind`. */
export function variant<T extends { readonly kind: string }>(shapes: {
  readonly [K in T['kind']]: Decoder<Extract<T, { readonly kind: K }>>
}): Decoder<T> {
  const byKind = new Map<string, Decoder<T>>(Object.entries(shapes) as [string, Decoder<T>][])
  return (value, path, fail) => {
    const kind = isRecord(value) && Object.hasOwn(value, 'kind') ? value['kind'] : undefined
    const shape = typeof kind === 'string' ? byKind.get(kind) : undefined
    if (!shape) return fail({ path, expected: `one of ${[...byKind.keys()].join(', ')}` })
    return shape(value, path, fail)
  }
}

/** The first decoder that fits. */
export function either<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<A | B> {
  return (value, path, fail) => first(value, path, () => undefined) ?? second(value, path, fail)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
