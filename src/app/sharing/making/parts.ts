import type { Session } from '#core/edits'
import { emptyLayout, objectTypesOf, type Document, type Model } from '#core/model'
import { profileOf, writeProject } from '#core/workspace'

/** What of a project may be left out of a link. */
export const partIds = ['layout', 'notes', 'wording', 'files', 'code', 'history'] as const

export type PartId = (typeof partIds)[number]

export type Parts = Readonly<Record<PartId, boolean>>

/** What a link holds unless something else is chosen: the model and how it is written and drawn, not what lies beside it. */
export const usualParts: Parts = {
  layout: true,
  notes: true,
  wording: true,
  files: false,
  code: false,
  history: false,
}

/** The parts that this project has anything of. */
export function partsOf({ document, history }: Session): readonly PartId[] {
  const { model, layout, code } = document
  const has: Parts = {
    layout: Object.keys(layout.positions).length > 0,
    notes: Object.keys(layout.notes).length > 0,
    wording: hasWording(model),
    files: model.app.files.length > 0,
    code: code.length > 0,
    history: history.past.length + history.future.length > 0,
  }
  return partIds.filter((part) => has[part])
}

/** The text of a project file with only these parts. */
export function textToShare(name: string, { document, history }: Session, parts: Parts): string {
  return writeProject({
    name,
    document: withParts(document, parts),
    history: parts.history ? history : { past: [], future: [] },
  })
}

/** What the left out files say of the app's kind of sync is kept as a setting: the model is judged as before. */
function withParts(document: Document, parts: Parts): Document {
  const { model, layout, settings, code } = document
  const worded = parts.wording ? model : withoutWording(model)
  return {
    model: parts.files ? worded : { ...worded, app: { ...worded.app, files: [] } },
    layout: {
      ...(parts.layout ? layout : emptyLayout),
      notes: parts.notes ? layout.notes : {},
    },
    settings: parts.files ? settings : { ...settings, profile: profileOf(document) },
    code: parts.code ? code : [],
  }
}

function hasWording(model: Model): boolean {
  const isWorded = ({ spelling }: { readonly spelling: object }): boolean =>
    Object.keys(spelling).length > 0
  return isWorded(model) || objectTypesOf(model).some(isWorded)
}

function withoutWording(model: Model): Model {
  const objectTypes = model.objectTypes.map((type) => ({
    ...type,
    spelling: {},
    properties: type.properties.map((property) => ({ ...property, spelling: {} })),
  }))
  return { ...model, objectTypes, spelling: {} }
}
