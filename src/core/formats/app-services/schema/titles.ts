import type { ObjectType } from '#core/model'

/** The name an embedded object without a title gets. Source: what the model generator of App Services does. */
export function impliedName(owner: string, property: string): string {
  return `${owner}_${property}`
}

/**
 * The title that names a type at one place; null for none. `implied` is the name it has there without one. A title that
 * is not the name, or none at all, holds only while the type still has the name that it was given for it.
 */
export function titleAt(
  type: Pick<ObjectType, 'name' | 'kind' | 'server'>,
  implied: string,
): string | null {
  const { title } = type.server
  if (title === undefined) return type.name
  const given = type.kind === 'embedded' ? implied : (title ?? implied)
  return isGiven(type.name, given) ? title : type.name
}

/** `name`, or the first of `name_2`, `name_3` … that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name
  for (let count = 2; ; count += 1) if (!isTaken(`${name}_${count}`)) return `${name}_${count}`
}

/** Is this the name that was wanted, or one given in its stead because that was taken? */
export function isGiven(name: string, given: string): boolean {
  return (
    name === given || (name.startsWith(`${given}_`) && /^\d+$/.test(name.slice(given.length + 1)))
  )
}
