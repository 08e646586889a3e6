import { clientNotation } from '#core/formats'
import { forcedElementOptional, type Property } from '#core/model'
import { say } from '../catalogue.ts'
import type { Statement } from '../explanation.ts'
import { isInverse, leftOutOf, targetName, type ToldProperty } from './told.ts'

/** What a property is on clients, or why they have none. */
export function tellOnClients(told: ToldProperty): readonly Statement[] {
  const { model, type, property, name } = told
  const leftOut = leftOutOf('object-model', told)
  if (leftOut === 'target')
    return [say('clients-go-without-target', { name, target: targetName(told) })]
  if (leftOut) return [say('clients-go-without', { name })]
  if (property.type.kind === 'serverOnly')
    return [say('no-realm-type', { label: property.type.label })]
  const notation = clientNotation(model, type, property)
  if (!notation) return []
  const { shorthand, canonical } = notation
  return [
    shorthand === null ? say('no-shorthand', {}) : say('shorthand', { shorthand }),
    say('canonical', { canonical }),
    ...tellContainer(property),
    ...tellValue(told),
    ...tellOptionality(property),
    ...(type.primaryKey === property.id ? [say('client-key', {})] : []),
  ]
}

function tellContainer(property: Property): readonly Statement[] {
  if (isInverse(property) || property.container === 'none') return []
  return [say(`client-${property.container}`, {})]
}

function tellValue(told: ToldProperty): readonly Statement[] {
  const { type } = told.property
  const target = targetName(told)
  if (type.kind === 'link') return [say('client-link', { target })]
  if (type.kind === 'embedded') return [say('client-embedded', { target })]
  if (type.kind === 'unresolved') return [say('unresolved', { target })]
  return type.kind === 'primitive' && type.primitive === 'int' ? [say('client-int', {})] : []
}

/** Whether it, or each of its elements, may be null; and whether that is a choice. */
function tellOptionality(property: Property): readonly Statement[] {
  const { type, container, optional, elementOptional } = property
  if (isInverse(property)) return []
  const isForced = forcedElementOptional(type, container) !== null
  if (container === 'none') {
    if (!isForced) return [say(optional ? 'optional' : 'not-optional', {})]
    if (type.kind === 'primitive') return [say('optional-mixed', {})]
    return [say(type.kind === 'embedded' ? 'optional-embedded' : 'optional-link', {})]
  }
  if (!isForced) return elementOptional ? [] : [say('elements-not-optional', {})]
  if (type.kind === 'primitive') return [say('elements-mixed', {})]
  return container === 'dictionary'
    ? [say('elements-always-optional', {})]
    : [say('elements-never-null', { container })]
}
