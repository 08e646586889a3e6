import fc from 'fast-check'

const blank = fc.constantFrom('', '', ' ', '\n', '\n    ', '\r\n\t')
const scalar = fc.constantFrom(
  '1',
  '1.0',
  '-0',
  '12e3',
  '9007199254740993',
  'true',
  'null',
  '"a\\u0062"',
)
/** Any value, spelled oddly. */
export const looseValue = fc.oneof(
  scalar,
  fc.constantFrom('[]', '{ }', '[ 1,"x" ]', '{"a":{"b":[ null ]}}'),
)

/** A member of a JSON object as it is to be written. */
export type TextMember = readonly [key: string, text: string]

/** Members in any order and with any blanks, keys repeated at times. */
export function objectOf(members: fc.Arbitrary<readonly TextMember[]>): fc.Arbitrary<string> {
  return fc
    .tuple(members, fc.array(blank, { minLength: 1, maxLength: 5 }), fc.nat(7))
    .map(([list, blanks, turn]) => {
      const pad = (i: number): string => blanks[i % blanks.length] ?? ''
      const turned = [
        ...list.slice(turn % (list.length + 1)),
        ...list.slice(0, turn % (list.length + 1)),
      ]
      const body = turned.map(
        ([key, text], i) =>
          `${pad(i)}${JSON.stringify(key)}${pad(i + 1)}:${pad(i + 2)}${text}${pad(i + 3)}`,
      )
      return `{${body.join(',') || pad(0)}}`
    })
}

/** Members of these kinds, one after the other. */
export function join(
  ...parts: fc.Arbitrary<readonly TextMember[]>[]
): fc.Arbitrary<readonly TextMember[]> {
  return fc.tuple(...parts).map((lists) => lists.flat())
}

/** One member of this key. */
export function one(key: string, text: fc.Arbitrary<string>): fc.Arbitrary<readonly TextMember[]> {
  return text.map((value) => [[key, value] as const])
}

/** A member of this key, or none. */
export function maybe(
  key: string,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<readonly TextMember[]> {
  return fc.oneof(fc.constant([]), one(key, text))
}
