import type { ObjectType, Property } from '#core/model'
import { report } from '../diagnostics.ts'
import type { Writing } from './writing.ts'

/** Says that a keyword is kept, but does not apply. */
export function sayNotWritten(
  owner: ObjectType,
  property: Property | null,
  keyword: string,
  writing: Writing,
): void {
  const name = property ? `${owner.name}.${property.name}` : owner.name
  const where = { objectType: owner.id, ...(property ? { property: property.id } : {}) }
  writing.say(report('keyword-not-written', { name, keyword }, where))
}

/** Says that the server is not told of the property. */
export function sayLeftOut(owner: ObjectType, property: Property, writing: Writing): null {
  const name = `${owner.name}.${property.name}`
  const where = { objectType: owner.id, property: property.id }
  writing.say(report('not-on-server', { name }, where))
  return null
}
