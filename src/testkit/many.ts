import { modelOf, type Sketch } from './builders.ts'
import type { Model } from '#core/model'

/** A model of `count` object types with ten properties each: one in five embedded, links to the one before. For benches. */
export function manyTypes(count: number, prefix = ''): Model {
  const sketch: Record<string, Sketch[string]> = {}
  for (let i = 0; i < count; i += 1) {
    const isEmbedded = i % 5 === 4
    const before = i % 5 === 0 ? i : i - (i % 5)
    sketch[`${isEmbedded ? 'embedded ' : ''}Type${i}`] = {
      ...(isEmbedded ? {} : { _id: 'objectId' }),
      name: 'string',
      note: 'string?',
      size: 'int',
      price: 'decimal128?',
      tags: 'string[]',
      flags: 'bool{}',
      at: 'date',
      first: `Type${before}`,
      all: `Type${before}[]`,
      ...(isEmbedded || i + 4 - (i % 5) >= count ? {} : { part: `Type${i + 4 - (i % 5)}` }),
    }
  }
  return modelOf(sketch, prefix)
}
