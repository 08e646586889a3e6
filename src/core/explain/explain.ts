import {
  propertyOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
} from '#core/model'
import {
  sectionIds,
  type Excerpt,
  type Explanation,
  type ExplanationSection,
  type SectionId,
  type Statement,
} from './explanation.ts'
import { tellResidue } from './tell/kept.ts'
import { tellObjectType } from './tell/object-type.ts'
import { tellClientsOnly, tellServerOnly } from './tell/one-side.ts'
import { clientExcerpt, placesOf, type Place } from './tell/places.ts'
import { tellOnClients } from './tell/property-on-clients.ts'
import { tellOnServer } from './tell/property-on-server.ts'
import { tellSpelling } from './tell/spelled.ts'

const titles: Readonly<Record<SectionId, string>> = {
  server: 'Server',
  clients: 'Clients',
  'server-only': 'On the server only',
  'clients-only': 'On clients only',
  kept: 'Kept as written',
}

/**
 * What a property is in each format, what one side alone has of it and why, each statement with its rule’s source.
 * Null when the model has no such property. Cost: the collections that write it out.
 */
export function explainProperty(
  model: Model,
  objectType: ObjectTypeId,
  id: PropertyId,
): Explanation | null {
  const type = model.objectTypes.get(objectType)
  const property = propertyOf(type, id)
  if (!type || !property) return null
  const name = `${type.name}.${property.name}`
  const places = placesOf(model, type, property)
  const told = { model, type, property, name, places }
  const statements = [
    ...tellOnServer(told),
    ...tellOnClients(told),
    ...tellServerOnly(told),
    ...tellClientsOnly(told),
    ...tellResidue(property.residue),
    ...tellSpelling(told),
  ]
  return explanationOf(name, statements, excerptsOf(model, type, property, places))
}

/** The same for an object type as a whole; null when the model has none of this id. */
export function explainObjectType(model: Model, id: ObjectTypeId): Explanation | null {
  const type = model.objectTypes.get(id)
  if (!type) return null
  const places = placesOf(model, type, null)
  const statements = tellObjectType({ model, type, places })
  return explanationOf(type.name, statements, excerptsOf(model, type, null, places))
}

function excerptsOf(
  model: Model,
  type: ObjectType,
  property: Property | null,
  places: readonly Place[],
): readonly Excerpt[] {
  const ofServer = places.flatMap(({ excerpt, entry }) =>
    entry ? [excerpt, entry.excerpt] : [excerpt],
  )
  const ofClient = clientExcerpt(model, type, property)
  return ofClient ? [...ofServer, ofClient] : ofServer
}

const sideOf: Readonly<Partial<Record<SectionId, Excerpt['side']>>> = {
  server: 'app-services',
  clients: 'object-model',
}

/** Groups what was found; a section with nothing in it is left out. */
function explanationOf(
  name: string,
  statements: readonly Statement[],
  excerpts: readonly Excerpt[],
): Explanation {
  const sections = sectionIds.map((id): ExplanationSection => ({
    id,
    title: titles[id],
    statements: statements.filter(({ section }) => section === id),
    excerpts: excerpts.filter(({ side }) => side === sideOf[id]),
  }))
  return { name, sections: sections.filter((section) => section.statements.length > 0) }
}
