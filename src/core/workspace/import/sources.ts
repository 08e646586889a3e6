import type { Finding } from '#core/checks'
import type { Diagnostic, Outcome } from '#core/diagnostics'
import { readApp, readObjectModel, type FoundApp } from '#core/formats'
import { objectTypesOf, type Candidate, type IdSource, type Profile } from '#core/model'
import { report } from '../diagnostics.ts'
import { problemsOf } from '../problems/open-problems.ts'
import { readProject } from '../project/read-project.ts'
import { clientPlaces } from './judge/client-places.ts'
import { readLooseSchemas, type LooseSchema } from './collections.ts'
import { judge, together } from './judge/judge.ts'
import type { ObjectModelFile, TextFile } from './loose-files.ts'
import { relocate, type Stretch } from './relocate.ts'
import { serverPlaces } from './judge/server-places.ts'
import { summarise, type ImportSource } from './source.ts'

/** A source, or why there is none. */
type Found = Outcome<ImportSource | null>

/** An App Services app with everything in its folder. */
export function appSource(app: FoundApp, ids: IdSource, wanted: Profile | null): Found {
  const { value, diagnostics } = readApp(app, ids)
  const { profile, diagnostics: found } = judge(value.model, wanted, serverPlaces(value.model))
  const folder = app.root === '' ? '' : `, ${app.root}/`
  const prefix = app.root === '' ? '' : `${app.root}/`
  const placed = [...diagnostics, ...found].map((diagnostic) => {
    const { span } = diagnostic.where
    if (!span) return diagnostic
    return {
      ...diagnostic,
      where: { ...diagnostic.where, span: { ...span, file: prefix + span.file } },
    }
  })
  return source(
    {
      id: `app:${app.root}`,
      title: `App Services export (${app.layout})${folder}`,
      name: nameOf(app) ?? lastStep(app.root) ?? 'App Services app',
    },
    { value, diagnostics: placed, profile },
  )
}

/** All server schemas that came without an app, as one source named after the first of them. */
export function schemasSource(
  schemas: readonly LooseSchema[],
  ids: IdSource,
  wanted: Profile | null,
): Found {
  const outcome = readLooseSchemas(schemas, ids, wanted)
  if (outcome.value.model.order.length === 0)
    return { value: null, diagnostics: outcome.diagnostics }
  const [first] = schemas
  const several = schemas.length !== 1
  return source(
    {
      id: 'schemas',
      title: several
        ? `App Services schemas of ${schemas.length} collections`
        : `App Services schema, ${first?.file ?? ''}`,
      name: objectTypesOf(outcome.value.model)[0]?.name ?? 'Schemas',
    },
    outcome,
  )
}

/** One Realm Object Schema; several files of one object type each are read together. */
export function objectModelSources(
  files: readonly ObjectModelFile[],
  ids: IdSource,
  wanted: Profile | null,
): readonly Found[] {
  const single = files.filter((file) => file.single)
  const alone = single.length > 1 ? files.filter((file) => !file.single) : files
  const together = single.length > 1 ? [typesTogether(single, ids, wanted)] : []
  return [...together, ...alone.map((file) => objectModelSource(file, ids, wanted))]
}

function objectModelSource({ file, text }: TextFile, ids: IdSource, wanted: Profile | null): Found {
  const { value, diagnostics } = readObjectModel(file, text, ids)
  if (!value || value.model.order.length === 0)
    return { value: null, diagnostics: [report('not-understood', { file }), ...diagnostics] }
  const named = { id: `object-model:${file}`, title: `Realm Object Schema, ${file}` }
  const judged = judge(value.model, wanted, clientPlaces(value.model, file, text))
  const all = together(diagnostics, judged)
  const { profile } = judged
  return source({ ...named, name: stem(file) }, { value, diagnostics: all, profile })
}

const between = ',\n'

function typesTogether(files: readonly TextFile[], ids: IdSource, wanted: Profile | null): Found {
  const file = 'schema.json'
  const stretches: Stretch[] = []
  let whole = '['
  for (const { file: name, text } of files) {
    if (stretches.length > 0) whole += between
    const value = text.replace(/^\uFEFF/, '').trim()
    const origin = { file: name, text, start: text.indexOf(value) }
    stretches.push({ file, start: whole.length, end: whole.length + value.length, origin })
    whole += value
  }
  whole += ']\n'
  const { value, diagnostics } = readObjectModel(file, whole, ids)
  if (!value) return { value: null, diagnostics: relocate(diagnostics, stretches) }
  const judged = judge(value.model, wanted, clientPlaces(value.model, file, whole))
  const placed = relocate(together(diagnostics, judged), stretches)
  const title = `Realm Object Schema in ${files.length} files`
  return source(
    { id: 'object-models', title, name: 'Realm schema' },
    { value, diagnostics: placed, profile: judged.profile },
  )
}

/** A Tandem project. */
export function projectSource({ file, text }: TextFile, wanted: Profile | null): Found {
  const { value: project, diagnostics } = readProject(file, text)
  if (!project) return { value: null, diagnostics }
  const { document } = project
  const settings = wanted ? { ...document.settings, profile: wanted } : document.settings
  const { profile, told } = problemsOf({ ...document, settings })
  const described = {
    id: `project:${file}`,
    title: `Tandem project, ${file}`,
    name: project.name,
    summary: summarise(document.model),
    profile,
    diagnostics: [...diagnostics, ...told.filter(isTrouble).map(withoutPlace)],
  }
  return { value: { ...described, format: 'project', project }, diagnostics: [] }
}

/** What one side alone keeps is no news about a project. */
function isTrouble({ severity }: Diagnostic): boolean {
  return severity !== 'info'
}

/** A project has no texts that a place could be in. */
function withoutPlace({ code, severity, message }: Finding): Diagnostic {
  return { code, severity, message, where: {} }
}

function source(
  named: { readonly id: string; readonly title: string; readonly name: string },
  { value: candidate, diagnostics, profile }: Outcome<Candidate> & { readonly profile: Profile },
): Found {
  const summary = summarise(candidate.model)
  const described = { ...named, summary, profile, diagnostics }
  return { value: { ...described, format: candidate.speaks, candidate }, diagnostics: [] }
}

/** The name an app's root configuration gives it. */
function nameOf(app: FoundApp): string | null {
  for (const file of app.files) {
    if (!rootConfigs.has(file.path) || !('text' in file)) continue
    const name = /"name"\s*:\s*"([^"\\]+)"/.exec(file.text)?.[1]
    if (name) return name
  }
  return null
}

const rootConfigs = new Set(['root_config.json', 'realm_config.json', 'config.json', 'stitch.json'])

function lastStep(path: string): string | null {
  return path.split('/').findLast((step) => step !== '') ?? null
}

function stem(file: string): string {
  return (lastStep(file) ?? file).replace(/\.json$/i, '')
}
