import type { CarriedFile, IdSource, Profile } from '#core/model'
import { sdkIds, sdkOf } from '#core/sdks'
import { planImport, type CodeReader, type ImportPlan } from '#core/workspace'
import { openInstalledSyntax } from '#syntax/node'

/** All that can be imported from these files. Grammars are loaded only for the languages that are there. */
export async function planFiles(
  files: readonly CarriedFile[],
  ids: IdSource,
  profile: Profile | null = null,
): Promise<ImportPlan> {
  return planImport(files, ids, profile, await codeReader(files.map(({ path }) => path)))
}

/** Reads code at these paths; null where there is none of a language we know. */
export async function codeReader(paths: readonly string[]): Promise<CodeReader | null> {
  const wanted = sdkIds.flatMap((id) => paths.map((path) => sdkOf(id).reader.grammarOf(path)))
  const grammars = new Set(wanted.filter((grammar) => grammar !== null))
  return grammars.size === 0 ? null : { parse: await openInstalledSyntax([...grammars]) }
}
