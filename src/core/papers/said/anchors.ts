import { objectTypesOf, type Model, type ObjectTypeId } from '#core/model'
import { distinct } from './distinct.ts'

/**
 * Where the section of an object type of this name lies in a paper: its `id`, to be linked to as `#…`. Plain ASCII
 * without white space, and another one for every name; what is no letter, digit, `_` or `-` is spelled `~1f436~`.
 */
export function anchorOf(name: string): string {
  return `type-${name.replace(/[^A-Za-z0-9_-]/gu, (one) => `~${one.codePointAt(0)?.toString(16)}~`)}`
}

/** The anchors of all object types. Of several with one name the first has that of the name. */
export function anchorsOf(model: Model): ReadonlyMap<ObjectTypeId, string> {
  const types = objectTypesOf(model)
  const anchors = distinct(
    types.map(({ name }) => anchorOf(name)),
    (anchor, count) => `${anchor}~${count}`,
  )
  return new Map(types.map(({ id }, i) => [id, anchors[i] ?? '']))
}
