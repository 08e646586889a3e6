import type { SdkOptions } from '../../contract.ts'
import type { ReadClass } from '../../reading/file-reading.ts'

/** The options, and whether a file goes without nullable types, which `[Required]` shows. */
export function optionsFor(
  { text }: { readonly text: string },
  classes: readonly ReadClass[],
  options: SdkOptions,
): SdkOptions {
  const isPlain = classes.some(({ dialect }) => dialect === 'not nullable')
  const isMixed = classes.some(({ dialect }) => dialect !== 'not nullable')
  const isSure = /\[[^\]\n]*\bRequired\b/.test(text) && !/#nullable\s+enable/.test(text)
  return isPlain && !isMixed && isSure ? { ...options, nullable: 'off' } : options
}

/** Do nullable types say in this code what may be null? */
export function isAnnotated(options: SdkOptions): boolean {
  return options['nullable'] !== 'off'
}
