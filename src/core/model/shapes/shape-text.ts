import type { Model } from '../model.ts'
import type { Property, ValueType } from '../property.ts'
import { propertyOf } from '../walkers.ts'

const brackets = { none: '', list: '[]', set: '<>', dictionary: '{}' } as const

/** The shape of a property as the short form of a Realm Object Schema has it: `string?`, `int[]`, `Dog`, `<- Dog.owner`. */
export function shapeText(model: Model, property: Property): string {
  const { type, container, optional, elementOptional } = property
  const mark = isMarked(type) && (optional || elementOptional) ? '?' : ''
  return isInverted(type)
    ? valueText(model, type)
    : `${valueText(model, type)}${mark}${brackets[container]}`
}

/** The same without its optionality. */
export function bareTypeText(model: Model, { type, container }: Property): string {
  return isInverted(type)
    ? valueText(model, type)
    : `${valueText(model, type)}${brackets[container]}`
}

/** Where optionality is no choice, the mark would say nothing. */
function isMarked(type: ValueType): boolean {
  return type.kind === 'serverOnly' || (type.kind === 'primitive' && type.primitive !== 'mixed')
}

function isInverted(type: ValueType): boolean {
  return type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined)
}

function valueText(model: Model, type: ValueType): string {
  if (type.kind === 'primitive') return type.primitive
  if (type.kind === 'serverOnly') return type.label
  if (type.kind === 'unresolved')
    return type.inverseOf === undefined ? type.typeName : `<- ${type.typeName}.${type.inverseOf}`
  if (type.kind !== 'inverse') return model.objectTypes.get(type.target)?.name ?? ''
  const origin = model.objectTypes.get(type.origin)
  return `<- ${origin?.name ?? ''}.${propertyOf(origin, type.property)?.name ?? ''}`
}

/** Is it no name that an object type could bear, but a short form of a type that means nothing? */
export function isNotation(name: string): boolean {
  return name.trim() === '' || /[?[\]<>{}]/.test(name)
}
