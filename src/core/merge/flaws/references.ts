import { propertyOf, type Model, type ObjectType, type Property } from '#core/model'
import { flawKey, propertyPath, typePath, type Flaw } from './flaw.ts'

/** How a property breaks a rule by what it refers to; null when it does not. */
export function flawOfReference(model: Model, type: ObjectType, property: Property): Flaw | null {
  const value = property.type
  if (value.kind === 'inverse') return flawOfInverse(model, type, property)
  if (value.kind !== 'link' && value.kind !== 'embedded') return null
  const target = model.objectTypes.get(value.target)
  const reason = reasonAgainst(value.kind, `\`${type.name}.${property.name}\``, target)
  if (reason === null) return null
  const to = { id: value.target }
  return {
    key: flawKey('reference', [type.id, property.id], value, target?.kind),
    paths: [propertyPath(type, property, 'shape'), typePath(to, 'kind')],
    reason,
  }
}

function reasonAgainst(
  kind: 'link' | 'embedded',
  name: string,
  target: ObjectType | undefined,
): string | null {
  if (!target) return `${name} would refer to an object type that is gone.`
  const isEmbedded = target.kind === 'embedded'
  if (kind === 'embedded' && !isEmbedded)
    return `${name} would embed \`${target.name}\`, which is not embedded.`
  if (kind === 'link' && isEmbedded)
    return `${name} would link to \`${target.name}\`, which is embedded.`
  if (kind === 'link' && target.kind === 'asymmetric')
    return `${name} would link to \`${target.name}\`, which is asymmetric.`
  return null
}

function flawOfInverse(model: Model, type: ObjectType, property: Property): Flaw | null {
  const { type: value } = property
  if (value.kind !== 'inverse') return null
  const origin = model.objectTypes.get(value.origin)
  const forward = propertyOf(origin, value.property)?.type
  const leadsHere = forward?.kind === 'link' || forward?.kind === 'embedded'
  if (leadsHere && forward.target === type.id) return null
  const over = { id: value.property }
  return {
    key: flawKey('inverse', [type.id, property.id], value, forward),
    paths: [
      propertyPath(type, property, 'shape'),
      propertyPath({ id: value.origin }, over, 'shape'),
    ],
    reason: `\`${type.name}.${property.name}\` would be the inverse of a property that does not lead to \`${type.name}\`.`,
  }
}
