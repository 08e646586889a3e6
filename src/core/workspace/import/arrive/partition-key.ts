import type { Diagnostic } from '#core/diagnostics'
import { syncSettingsOf } from '#core/formats'
import {
  indexOf,
  makeProperty,
  primitiveShape,
  type Candidate,
  type IdSource,
  type Model,
  type ObjectType,
  type PrimitiveType,
  type Property,
  type PropertyShape,
} from '#core/model'
import { report } from '../../diagnostics.ts'

/**
 * What a client's schema means to an app that syncs by partitions: its top-level types have the partition key, also
 * where the client leaves it out, as it may. One that is in the model already stays as it is there; a new one is told.
 * Source: documentation, reference/partition-based-sync; realm-core test/object-store/util/sync/baas_admin_api.cpp.
 */
export function withPartitionKey(
  current: Model,
  candidate: Candidate,
  ids: IdSource,
): { readonly candidate: Candidate; readonly diagnostics: readonly Diagnostic[] } {
  const key = candidate.speaks === 'object-model' ? keyOf(current) : null
  if (!key) return { candidate, diagnostics: [] }
  const diagnostics: Diagnostic[] = []
  let { objectTypes } = candidate.model
  for (const [id, type] of objectTypes) {
    if (type.kind === 'embedded' || propertyCalled(key.name, type)) continue
    const [known] = indexOf(current).byName.get(type.name) ?? []
    const there = propertyCalled(key.name, known && current.objectTypes.get(known))
    const isPlain = there?.type.kind === 'primitive'
    const property = makeProperty(ids.property(), key.name, isPlain ? there : key.shape)
    objectTypes = objectTypes.set(id, { ...type, properties: [...type.properties, property] })
    if (!there)
      diagnostics.push(report('partition-key-added', { type: type.name, property: key.name }))
  }
  return { candidate: { ...candidate, model: { ...candidate.model, objectTypes } }, diagnostics }
}

function keyOf({ app }: Model): { readonly name: string; readonly shape: PropertyShape } | null {
  const sync = syncSettingsOf(app)
  if (sync?.mode !== 'partition' || !sync.partition) return null
  const { key, type, isRequired } = sync.partition
  return { name: key.name, shape: primitiveShape(types.get(type ?? '') ?? 'string', !isRequired) }
}

const types: ReadonlyMap<string, PrimitiveType> = new Map([
  ['string', 'string'],
  ['objectId', 'objectId'],
  ['uuid', 'uuid'],
  ['long', 'int'],
])

function propertyCalled(name: string, type: ObjectType | undefined): Property | undefined {
  return type?.properties.find((property) => property.name === name)
}
