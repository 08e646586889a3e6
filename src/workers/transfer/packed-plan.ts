import { emptyModel, packModel, unpackModel, type Model, type PackedModel } from '#core/model'
import type { ImportPlan, ImportSource } from '#core/workspace'

/** A source without the object types of its model, and these beside it in plain values. */
type PackedSource = { readonly source: ImportSource; readonly model: PackedModel }

/** An import plan as it goes from a worker to the page. */
export type PackedPlan = Omit<ImportPlan, 'sources'> & { readonly sources: readonly PackedSource[] }

export function packPlan({ sources, ...rest }: ImportPlan): PackedPlan {
  return { ...rest, sources: sources.map(packSource) }
}

export function unpackPlan({ sources, ...rest }: PackedPlan): ImportPlan {
  return {
    ...rest,
    sources: sources.map(({ source, model }) => withModel(source, unpackModel(model))),
  }
}

function packSource(source: ImportSource): PackedSource {
  const model = source.format === 'project' ? source.project.document.model : source.candidate.model
  return { source: withModel(source, emptyModel), model: packModel(model) }
}

function withModel(source: ImportSource, model: Model): ImportSource {
  if (source.format !== 'project') return { ...source, candidate: { ...source.candidate, model } }
  const { project } = source
  return { ...source, project: { ...project, document: { ...project.document, model } } }
}
