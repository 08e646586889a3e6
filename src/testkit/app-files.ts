import type { Model } from '#core/model'

/** The model in an app with these files, by path; what is no text is written as JSON. */
export function withFiles(model: Model, files: Readonly<Record<string, unknown>>): Model {
  const carried = Object.entries(files).map(([path, content]) => ({
    path,
    text: typeof content === 'string' ? content : JSON.stringify(content, null, 4),
  }))
  return { ...model, app: { ...model.app, files: carried } }
}

/** The model in an app that syncs by queries, with more in its configuration. */
export function queried(model: Model, config: object, files: object = {}): Model {
  return withFiles(model, { 'sync/config.json': { type: 'flexible', ...config }, ...files })
}

/** The model in an app that syncs by partitions. */
export function partitioned(model: Model, partition: object): Model {
  return withFiles(model, { 'sync/config.json': { type: 'partition', partition } })
}
