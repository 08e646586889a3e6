import {
  changedTypes,
  type Document,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type OwnCode,
  type OwnCodeFile,
  type ServerApp,
} from '#core/model'

/** The files of one SDK that differ, and the paths of all that there are now. */
type OwnCodeChange = Omit<OwnCode, 'files'> & {
  readonly changed: readonly OwnCodeFile[]
  readonly paths: readonly string[]
}

/**
 * How one document became another, as far as model code looks at documents: not where cards lie, how problems are
 * judged, or what files come along. Plain values; null: as before.
 */
export type DocumentChanges = {
  readonly types: readonly ObjectType[]
  readonly gone: readonly ObjectTypeId[]
  readonly order: readonly ObjectTypeId[] | null
  readonly app: ServerApp | null
  readonly code: readonly OwnCodeChange[] | null
}

/** What changed from one document to another. Costs a comparison of pointers for each object type and file. */
export function documentChanges(before: Document, after: Document): DocumentChanges {
  const types = changedTypes(before.model, after.model)
  return {
    types: types.flatMap(([, now]) => now ?? []),
    gone: types.flatMap(([was, now]) => (was && !now ? [was.id] : [])),
    order: before.model.order === after.model.order ? null : after.model.order,
    app: before.model.app === after.model.app ? null : { ...after.model.app, files: [] },
    code: before.code === after.code ? null : after.code.map((own) => codeChange(before.code, own)),
  }
}

function codeChange(before: readonly OwnCode[], { sdk, options, files }: OwnCode): OwnCodeChange {
  const known = new Set(before.find((own) => own.sdk === sdk)?.files)
  const changed = files.filter((file) => !known.has(file))
  return { sdk, options, changed, paths: files.map(({ path }) => path) }
}

/** The document after these changes. What did not change stays the same object. */
export function changedDocument(before: Document, changes: DocumentChanges): Document {
  const code = changes.code?.map((change) => changedCode(before.code, change)) ?? before.code
  return { ...before, model: changedModel(before.model, changes), code }
}

function changedModel(model: Model, { types, gone, order, app }: DocumentChanges): Model {
  const objectTypes = model.objectTypes.withMutations((table) => {
    for (const id of gone) table.delete(id)
    for (const type of types) table.set(type.id, type)
  })
  return { ...model, objectTypes, order: order ?? model.order, app: app ?? model.app }
}

function changedCode(before: readonly OwnCode[], change: OwnCodeChange): OwnCode {
  const { sdk, options, changed, paths } = change
  const known = before.find((own) => own.sdk === sdk)?.files ?? []
  const files = new Map([...known, ...changed].map((file) => [file.path, file]))
  return { sdk, options, files: paths.flatMap((path) => files.get(path) ?? []) }
}
