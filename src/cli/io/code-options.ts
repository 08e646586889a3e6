import type { Edit } from '#core/edits'
import { sdkIds, sdkOf, type Sdk } from '#core/sdks'
import { UsageError } from './console.ts'

/** The edit that answers an SDK's options as `key=value` words say; null where there are none. */
export function answersFrom(format: string, words: readonly string[]): Edit | null {
  if (words.length === 0) return null
  const id = sdkIds.find((one) => one === format)
  if (!id) throw new UsageError(`${format} has no options: leave out --option.`)
  const sdk = sdkOf(id)
  const options = Object.fromEntries(words.map((word) => answer(sdk, word)))
  return { kind: 'setCodeOptions', sdk: id, options }
}

function answer({ options: { fields } }: Sdk, word: string): readonly [string, string] {
  const [key = '', ...rest] = word.split('=')
  const value = rest.join('=')
  const field = fields.find((one) => one.key === key)
  if (!field || rest.length === 0) {
    const known = fields.map(({ key: name, choices }) =>
      choices.length === 0
        ? `${name}=TEXT`
        : `${name}=${choices.map((one) => one.value).join('|')}`,
    )
    throw new UsageError(`--option must be one of ${known.join(', ')}.`)
  }
  if (field.choices.length > 0 && !field.choices.some((choice) => choice.value === value))
    throw new UsageError(
      `--option ${key} must be one of ${field.choices.map((choice) => choice.value).join(', ')}.`,
    )
  return [key, value]
}
