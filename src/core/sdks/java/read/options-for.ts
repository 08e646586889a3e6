import type { ReadClass } from '../../reading/file-reading.ts'
import type { JavaOptions } from '../options.ts'

/** The options, with fields as private or public as those of a file are. */
export function optionsFor(
  { text }: { readonly text: string },
  classes: readonly ReadClass[],
  options: JavaOptions,
): JavaOptions {
  const members = classes.flatMap(({ pieces }) => pieces.filter(({ part }) => part === 'member'))
  if (members.length === 0) return options
  const isPrivate = members.some(({ start, end }) => /\bprivate\b/.test(text.slice(start, end)))
  return { ...options, fields: isPrivate ? 'private' : 'public' }
}
