import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson'
import fc from 'fast-check'

/** A document as a driver has it, every number in a class of its own. */
export type SampledDocument = Readonly<Record<string, unknown>>

const digits = fc.integer({ min: 0, max: 99 })

const plainValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'Point', '', 'ü "quoted"\n', '{"$oid":') },
  { weight: 3, arbitrary: digits.map((n) => new Int32(n - 50)) },
  digits.map((n) => new Double(n + 0.5)),
  fc.constantFrom('1', '-4611686018427387904', '9007199254740993').map((n) => Long.fromString(n)),
  digits.map((n) => Decimal128.fromString(`${n}.5`)),
  fc.boolean(),
  fc.constant(null),
  digits.map((n) => new Date(n * 86_400_000)),
  digits.map((n) => new ObjectId(String(n).padStart(24, '0'))),
  fc.constant(new UUID('00112233-4455-6677-8899-aabbccddeeff')),
  fc.constantFrom(0, 5).map((subtype) => new Binary(Uint8Array.of(1, 2), subtype)),
  fc.constant(new BSONRegExp('a', 'i')),
  fc.constant(new Timestamp({ t: 1, i: 2 })),
  fc.constant(new MaxKey()),
  fc.constant({ $ref: 'users', $id: new Int32(1) }),
)

const numbers = digits.map((n) => (n % 2 === 0 ? new Int32(n) : new Double(n + 0.25)))

const point = fc
  .array(numbers, { minLength: 1, maxLength: 3 })
  .map((coordinates) => ({ type: 'Point', coordinates }))

const name = fc.constantFrom(
  'a',
  'b',
  'type',
  'coordinates',
  'constructor',
  'ü',
  'with "quotes"',
  '0',
)

const { value } = fc.letrec<{ value: unknown; object: SampledDocument }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: plainValue },
    point,
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}))

const document = fc
  .tuple(
    fc.oneof(
      digits.map((n) => new ObjectId(String(n).padStart(24, '0'))),
      fc.constant(new Int32(1)),
    ),
    fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true }),
  )
  .map(([_id, fields]): SampledDocument => ({ _id, ...fields }))

/** Random documents of one collection: every type, odd names, values that agree now and then. */
export const arbitrarySample: fc.Arbitrary<readonly SampledDocument[]> = fc.array(document, {
  maxLength: 8,
})
