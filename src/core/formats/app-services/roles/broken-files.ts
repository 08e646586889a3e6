import { spanAt, type TextSpan } from '#core/diagnostics'
import type { ServerApp } from '#core/model'
import { parseJson } from '../../shared/json-text/index.ts'

const read = /^(?:sync\/config|data_sources\/(?:[^/]+\/){1,3}(?:default_rule|rules))\.json$/

const known = new WeakMap<ServerApp['files'], readonly TextSpan[]>()

/**
 * Where the files stop making sense that say how an app syncs, and who may: each at its first error. Remembered as long
 * as its files stay.
 */
export function brokenConfiguration({ files }: ServerApp): readonly TextSpan[] {
  const remembered = known.get(files)
  if (remembered) return remembered
  const broken = files.flatMap((file): readonly TextSpan[] => {
    if (!read.test(file.path)) return []
    if (!('text' in file)) return [spanAt(file.path, '', 0, 0)]
    const { value, diagnostics } = parseJson(file.path, file.text)
    const error = diagnostics.find(({ severity }) => severity === 'error')
    if (error) return [error.where.span ?? spanAt(file.path, file.text, 0, 0)]
    const { root } = value
    return root?.kind === 'object' ? [] : [spanAt(file.path, file.text, 0, file.text.length)]
  })
  known.set(files, broken)
  return broken
}
