import {
  writeApp,
  writeCollection,
  writeObjectModel,
  writeObjectType,
  type CollectionTexts,
  type WrittenText,
} from '#core/formats'
import type { CarriedFile, Model, ObjectTypeId } from '#core/model'

/** The server's texts of one collection; null for what has none: an embedded type, or a type without a collection. */
export function serverTexts(model: Model, id: ObjectTypeId): CollectionTexts | null {
  return model.objectTypes[id]?.collection ? writeCollection(model, id) : null
}

/** The client's text of one object type. */
export function clientText(model: Model, id: ObjectTypeId): WrittenText {
  return writeObjectType(model, id)
}

/** The whole client file: every object type. */
export function clientFile(model: Model): string {
  return writeObjectModel(model)
}

/** Every file of the App Services configuration, paths relative to the app's root. */
export function exportAppServices(model: Model): readonly CarriedFile[] {
  return writeApp(model)
}
