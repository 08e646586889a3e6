import type { Diagnostic } from '#core/diagnostics'
import {
  readCollection,
  writeApp,
  writeCollection,
  writeObjectModel,
  writeObjectType,
  type CollectionTexts,
  type WrittenText,
} from '#core/formats'
import { countedIds, isOn, type CarriedFile, type Model, type ObjectTypeId } from '#core/model'

/** The server's texts of one collection; null for what has none: an embedded type, or a type without a collection. */
export function serverTexts(model: Model, id: ObjectTypeId): CollectionTexts | null {
  const type = model.objectTypes.get(id)
  return type?.collection && isOn('app-services', type) ? writeCollection(model, id) : null
}

const problems = new WeakMap<CollectionTexts, readonly Diagnostic[]>()

/** What a reader says of the server's texts of one collection as they stand: what App Services or sync would refuse. */
export function serverProblems(model: Model, id: ObjectTypeId): readonly Diagnostic[] {
  const collection = model.objectTypes.get(id)?.collection
  const texts = serverTexts(model, id)
  if (!collection || !texts) return []
  const known = problems.get(texts)
  if (known) return known
  const { schema, relationships } = texts
  const { diagnostics } = readCollection(
    { schema: schema.text, relationships: relationships?.text ?? null },
    { model, objectType: id, collection, ids: countedIds('read-') },
  )
  problems.set(texts, diagnostics)
  return diagnostics
}

/** The client's text of one object type. */
export function clientText(model: Model, id: ObjectTypeId): WrittenText {
  return writeObjectType(model, id)
}

/** The whole client file: every object type. */
export function clientFile(model: Model): string {
  return writeObjectModel(model)
}

/** What the server's texts of one collection cannot say. */
export function serverNotes(model: Model, id: ObjectTypeId): readonly Diagnostic[] {
  const texts = serverTexts(model, id)
  return texts ? [...texts.schema.diagnostics, ...(texts.relationships?.diagnostics ?? [])] : []
}

/** Every file of the App Services configuration, paths relative to the app's root. */
export function exportAppServices(model: Model): readonly CarriedFile[] {
  return writeApp(model)
}
