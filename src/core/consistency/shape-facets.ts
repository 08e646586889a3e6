import {
  bareTypeText,
  shapeText,
  type Model,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type Side,
} from '#core/model'

/** What a shape says, from the gravest to the least: where two differ in one, the rest says nothing. */
export const shapeAspects = ['type', 'container', 'target', 'optional', 'element-optional'] as const

export type ShapeAspect = (typeof shapeAspects)[number]

/** One shape, taken apart; null where its side has no word for it. */
export type Facets = Readonly<Record<ShapeAspect, string | null>>

/** Gives nodes of one side’s model names that they have on every side. */
export type Naming = {
  readonly objectType: (id: ObjectTypeId) => string
  readonly property: (id: PropertyId) => string
}

/**
 * What a side says of a property. Whether what is led to is embedded is said of that type, not of each property; the
 * server has no word for optional elements.
 */
export function facetsOf(property: Property, side: Side, naming: Naming): Facets {
  const { type, container, optional, elementOptional } = property
  return {
    type: typeFacet(property),
    container,
    target: targetFacet(type, side, naming),
    optional: String(optional),
    'element-optional': side === 'app-services' ? null : String(elementOptional),
  }
}

function typeFacet(property: Property): string {
  const { type } = property
  if (type.kind === 'primitive') return type.primitive
  if (type.kind === 'link' || type.kind === 'embedded') return 'reference'
  return isInverse(property) ? 'inverse' : type.kind
}

function targetFacet(type: Property['type'], side: Side, naming: Naming): string | null {
  if (type.kind === 'link' || type.kind === 'embedded') return naming.objectType(type.target)
  if (side === 'app-services') return null
  if (type.kind === 'inverse')
    return `${naming.objectType(type.origin)}.${naming.property(type.property)}`
  return type.kind === 'unresolved' ? `named ${type.typeName}` : null
}

/** The first thing in which any two of these shapes differ. */
export function firstDifference(shapes: readonly Facets[]): ShapeAspect | null {
  const differs = (aspect: ShapeAspect): boolean => {
    const said = shapes.map((facets) => facets[aspect]).filter((value) => value !== null)
    return new Set(said).size > 1
  }
  return shapeAspects.find(differs) ?? null
}

/** What a property says about what it differs in. */
export function textOf(aspect: string, property: Property, model: Model): string {
  if (aspect === 'optional') return property.optional ? 'optional' : 'required'
  if (aspect === 'target') return `\`${bareTypeText(model, property)}\``
  return shapeText(model, property)
}

/** Must a value be there? */
export function isRequired({ container, optional }: Property): boolean {
  return container === 'none' && !optional
}

/** Is it an inverse relationship, which only clients have? */
export function isInverse({ type }: Property): boolean {
  return type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined)
}
