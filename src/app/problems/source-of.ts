import { checkDiagnostics } from '#core/checks'
import type { Catalogue } from '#core/diagnostics'
import { appServicesDiagnostics, jsonDiagnostics, objectModelDiagnostics } from '#core/formats'

const catalogues: readonly Catalogue[] = [
  ...checkDiagnostics,
  appServicesDiagnostics,
  objectModelDiagnostics,
  jsonDiagnostics,
]

const sources: ReadonlyMap<string, string> = new Map(
  catalogues.flatMap(({ room, codes }) =>
    Object.entries(codes).map(([code, { source }]) => [`${room}/${code}`, source] as const),
  ),
)

/** Where it is written that a code is a problem: an address or a sentence. */
export function sourceOf(code: string): string | undefined {
  return sources.get(code)
}

/** The first address that a source names, if it may be opened. */
export function linkOf(source: string | undefined): string | null {
  const [named] = /https:\/\/[^\s;,]+/.exec(source ?? '') ?? []
  return named !== undefined && URL.canParse(named) ? named : null
}
