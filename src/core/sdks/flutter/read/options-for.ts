import type { ReadClass } from '../../reading/file-reading.ts'
import type { FlutterOptions } from '../options.ts'

/** The options, with the package that a file imports and the prefix that its classes have. */
export function optionsFor(
  { text }: { readonly text: string },
  [first]: readonly ReadClass[],
  options: FlutterOptions,
): FlutterOptions {
  if (!first) return options
  const { pieces, range } = first
  const head = pieces.find(({ part }) => part === 'head') ?? range
  const isPublic = /\bclass\s+\$/.test(text.slice(head.start, head.end))
  const said = /['"]package:(realm|realm_dart)\/realm\.dart['"]/.exec(text)?.[1]
  return {
    files: 'one',
    models: isPublic ? 'public' : 'private',
    package: said === 'realm' || said === 'realm_dart' ? said : options.package,
  }
}
