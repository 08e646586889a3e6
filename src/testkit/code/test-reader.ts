import { beforeAll } from 'vitest'
import { readCode, type CodeProperty, type CodeReading, type Parse, type Sdk } from '#core/sdks'
import { testParse } from '../test-parse.ts'

/** Reads texts of one SDK's code, each as a file of its own: `file0`, `file1` … */
export type TestReader = {
  readonly read: (...texts: readonly string[]) => CodeReading
  /** The stored names of the classes, each with its properties as `name: type = default`. */
  readonly short: (...texts: readonly string[]) => Readonly<Record<string, readonly string[]>>
}

/** To be called outside of tests. `extension`: of the files, without a dot. */
export function testReader(sdk: Sdk, extension: string): TestReader {
  let parse: Parse
  beforeAll(async () => {
    parse = await testParse()
  }, 60_000)
  const read = (...texts: readonly string[]): CodeReading =>
    readCode(
      sdk,
      texts.map((text, i) => ({ path: `file${i}.${extension}`, text })),
      parse,
    )
  const short: TestReader['short'] = (...texts) =>
    Object.fromEntries(
      read(...texts).classes.map(({ storedName, properties }) => [
        storedName,
        properties.map(inShort),
      ]),
    )
  return { read, short }
}

function inShort(property: CodeProperty): string {
  const { storedName, container, index, primaryKey, optional, elementOptional } = property
  const words = [
    ...(primaryKey ? ['key'] : []),
    ...(index === null ? [] : [index]),
    ...(property.counter ? ['counter'] : []),
    ...(container === 'none' ? [] : [`${container} of`]),
    `${typeOf(property)}${optional || elementOptional ? '?' : ''}`,
  ]
  const fallback = property.default === null ? '' : ` = ${property.default}`
  return `${storedName}: ${words.join(' ')}${fallback}`
}

function typeOf({ value }: CodeProperty): string {
  if (value.kind === 'primitive') return value.primitive
  return value.kind === 'inverse' ? `${value.storedName}.${value.storedProperty}` : value.storedName
}
