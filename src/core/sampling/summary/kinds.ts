/** What one BSON value is, as far as a schema can tell values apart. Names are those of `$type`, where it has one. */
export const kinds = [
  'double',
  'string',
  'object',
  'array',
  'binData',
  'uuid',
  'otherBinary',
  'objectId',
  'bool',
  'date',
  'null',
  'regex',
  'dbPointer',
  'javascript',
  'symbol',
  'int',
  'timestamp',
  'long',
  'decimal',
  'minKey',
  'maxKey',
  'dbRef',
] as const

export type Kind = (typeof kinds)[number]

/**
 * What else is counted of values.
 * - `wide`: integers beyond ±2^53, which a double cannot hold.
 * - `point`: strings that read `Point`.
 * - `short`: arrays of fewer than two elements.
 */
const marks = ['wide', 'point', 'short'] as const

export type Tally = Kind | (typeof marks)[number]

const tallies: readonly Tally[] = [...kinds, ...marks]

/** Where each tally lies in `Values.counts`. */
export const slotOf = Object.fromEntries(tallies.map((tally, i) => [tally, i])) as Readonly<
  Record<Tally, number>
>

export const noCounts: readonly number[] = tallies.map(() => 0)
