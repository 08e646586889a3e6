import { findApps } from '#core/formats'
import type { CarriedFile, IdSource, Profile } from '#core/model'
import { isClutter } from '../archive/entry-name.ts'
import { isZip } from '../archive/read-zip.ts'
import { report } from '../diagnostics.ts'
import { codeSources, type CodeReader } from './code-sources.ts'
import { sortLooseFiles } from './loose-files.ts'
import type { ImportPlan } from './source.ts'
import { appSource, objectModelSources, projectSource, schemasSource } from './sources.ts'

/** With more files than this, a file that is no schema is nothing to speak of. */
const few = 5

/**
 * Finds everything in these files that can be imported, whatever its format: each App Services app, all server schemas
 * that lie alone (as one source), each Realm Object Schema, each project file. Never fails: what is broken is reported,
 * and when nothing was found, what was looked for. Each model is judged by `profile`, or else by its likely one. Source code is
 * read where there is a `code` to read it with.
 */
export function planImport(
  files: readonly CarriedFile[],
  ids: IdSource,
  profile: Profile | null = null,
  code: CodeReader | null = null,
): ImportPlan {
  const wanted = files.filter(({ path }) => !isClutter(path))
  const apps = findApps(wanted)
  const owned = new Set(
    apps.flatMap(({ root, files: own }) =>
      own.map(({ path }) => (root === '' ? path : `${root}/${path}`)),
    ),
  )
  const alone = wanted.filter(({ path }) => !owned.has(path))
  const loose = sortLooseFiles(alone)
  const found = [
    ...apps.map((app) => appSource(app, ids, profile)),
    ...(loose.schemas.length > 0 ? [schemasSource(loose.schemas, ids, profile)] : []),
    ...objectModelSources(loose.objectModels, ids, profile),
    ...loose.projects.map((file) => projectSource(file, profile)),
  ]
  const coded = code ? codeSources(alone, ids, profile, code) : []
  const sources = [...found.flatMap(({ value }) => value ?? []), ...coded]
  const telling = sources.length === 0 || wanted.length <= few
  const diagnostics = telling
    ? [...loose.diagnostics, ...found.flatMap((outcome) => outcome.diagnostics)]
    : []
  if (sources.length > 0) return { sources, diagnostics }
  const closed = wanted.filter((file) => 'bytes' in file && isZip(file.bytes))
  const inside = closed.map(({ path }) => report('archive-inside', { file: path }))
  const nothing = report('nothing-found', { files: wanted.length })
  return { sources, diagnostics: [nothing, ...inside, ...diagnostics] }
}
