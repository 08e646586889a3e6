import { beforeAll, describe, expect, it } from 'vitest'
import { readCode, type CodeReading, type Parse } from '#core/sdks'
import { testParse } from '#testkit'
import { dotnet } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(type: string, written: string): CodeReading {
  const member = `public ${type} X { get; set; } = ${written};`
  const text = `#nullable enable\npartial class A : IRealmObject {\n ${member} }`
  return readCode(dotnet, [{ path: 'Models.cs', text }], parse)
}

function defaultOf({ classes }: CodeReading): string | null | undefined {
  return classes[0]?.properties[0]?.default
}

function codes({ diagnostics }: CodeReading): readonly string[] {
  return diagnostics.map(({ code, where }) => `${code} in line ${where.span?.line}`)
}

describe('initial values', () => {
  it.each([
    ['int', '7', '7'],
    ['int', '-7', '-7'],
    ['long', '9_007_199_254_740_993L', '9007199254740993'],
    ['long', '0xFF', '255'],
    ['byte', '(byte)1', '1'],
    ['char', "'a'", '97'],
    ['RealmInteger<int>', '3', '3'],
    ['float', '1.25f', '1.25'],
    ['double', '7', '7'],
    ['double', '(1.5e3)', '1500'],
    ['decimal', '12.50m', '"12.50"'],
    ['Decimal128', 'Decimal128.Parse("-1.0")', '"-1.0"'],
    ['bool', 'true', 'true'],
    ['string', '"a\\n\\u0041\\x42"', '"a\\nAB"'],
    ['string', '@"c:\\a ""b"""', '"c:\\\\a \\"b\\""'],
    ['string', '"""a "b" c"""', '"a \\"b\\" c"'],
    ['string', '"""\n    a\n      b\n    """', '"a\\n  b"'],
    ['string', 'string.Empty', '""'],
    [
      'DateTimeOffset',
      'new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)',
      '"2020-01-02T03:04:05Z"',
    ],
    [
      'DateTimeOffset',
      'DateTimeOffset.Parse("2020-01-02T03:04:05.678Z")',
      '"2020-01-02T03:04:05.678Z"',
    ],
    ['ObjectId', 'new ObjectId("64b7f0a1c2d3e4f506172839")', '"64b7f0a1c2d3e4f506172839"'],
    ['ObjectId', 'new("64b7f0a1c2d3e4f506172839")', '"64b7f0a1c2d3e4f506172839"'],
    [
      'Guid',
      'Guid.Parse("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e")',
      '"2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e"',
    ],
    ['byte[]', 'Convert.FromBase64String("AQI=")', '"AQI="'],
    ['RealmValue', '"x"', '"x"'],
    ['RealmValue', '1.5', '1.5'],
  ])('%s X = %s', (type, written, expected) => {
    const reading = read(type, written)
    expect(defaultOf(reading)).toBe(expected)
    expect(codes(reading)).toEqual([])
  })

  it.each([
    ['string', 'null!'],
    ['string?', 'null'],
    ['int', 'default'],
    ['Dog?', 'default(Dog)'],
    ['ObjectId', 'ObjectId.GenerateNewId()'],
    ['Guid', 'System.Guid.NewGuid()'],
    ['DateTimeOffset', 'DateTimeOffset.UtcNow'],
    ['IList<int>', 'new List<int>()'],
    ['IList<int>', 'new()'],
    ['IList<int>', '[]'],
    ['IList<int>', 'Array.Empty<int>()'],
  ])('%s X = %s says none', (type, written) => {
    const reading = read(type, written)
    expect(defaultOf(reading)).toBeNull()
    expect(codes(reading)).toEqual([])
  })

  it.each([
    ['int', 'Count()'],
    ['int', '1 + 1'],
    ['int', '1.5'],
    ['long', '0xFFFFFFFFFFFFFFFF'],
    ['string', '$"a{1}"'],
    ['string', 'Name'],
    ['bool', '!true'],
    ['DateTimeOffset', 'new DateTimeOffset(now)'],
    ['ObjectId', 'new ObjectId(other)'],
    ['IList<int>', 'new List<int> { 1 }'],
    ['Dog?', 'new Dog()'],
  ])('%s X = %s is code', (type, written) => {
    const reading = read(type, written)
    expect(defaultOf(reading)).toBeNull()
    expect(codes(reading)).toEqual(['sdk/default-not-understood in line 3'])
  })
})
