import { forcedElementOptional, type ObjectType, type Property } from '#core/model'
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

/** Says that the server has no such property. */
export function sayLeftOut(owner: ObjectType, property: Property, writing: Writing): null {
  const name = `${owner.name}.${property.name}`
  const where = { objectType: owner.id, property: property.id }
  const { type } = property
  const isUnknown = type.kind === 'unresolved' && type.inverseOf === undefined
  if (isUnknown) writing.say(report('unknown-type', { name, type: type.typeName }, where))
  else writing.say(report('not-on-server', { name }, where))
  return null
}

/** Says that the server is not told that elements may be null. */
export function sayOptionalElements(owner: ObjectType, property: Property, writing: Writing): void {
  const { type, container, elementOptional } = property
  if (!elementOptional || forcedElementOptional(type, container) !== null) return
  const name = `${owner.name}.${property.name}`
  const where = { objectType: owner.id, property: property.id }
  writing.say(report('optional-elements', { name }, where))
}
