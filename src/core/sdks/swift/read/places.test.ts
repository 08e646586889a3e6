import { beforeAll, describe, expect, it } from 'vitest'
import { testParse } from '#testkit'
import { readCode, type CodeReading, type Parse } from '../../index.ts'
import { swift } from '../index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(text: string): CodeReading {
  return readCode(swift, [{ path: '0.swift', text }], parse)
}

describe('places in the text', () => {
  const text =
    '// 🐕 dogs\r\nimport Foundation\r\nimport RealmSwift\r\n\r\n@objc(K)\r\nclass A: Object { // a\r\n' +
    '    // first\r\n    @Persisted\r\n    var a: Int, b: Int // one\r\n\r\n' +
    '    override class func propertiesMapping() -> [String: String] { ["b": "b_b"] }\r\n    func f() {}\r\n}\r\n'
  const source = () => read(text).classes[0]!.source
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end)

  it('tells the class, its name and its pieces', () => {
    const { range, nameRange, pieces } = source()
    expect([cut(range).slice(0, 8), cut(range).slice(-1), cut(nameRange)]).toEqual([
      '@objc(K)',
      '}',
      'A',
    ])
    expect(pieces.map((piece) => [piece.part, piece.property, cut(piece), piece.says])).toEqual([
      [
        'head',
        null,
        '@objc(K)\r\nclass A: Object ',
        '{"name":"A","storedName":"K","kind":"object"}',
      ],
      ['member', 'a', '@Persisted\r\n    var a: Int, b: Int', undefined],
      ['member', 'b_b', '@Persisted\r\n    var a: Int, b: Int', undefined],
      [
        'mapping',
        null,
        'override class func propertiesMapping() -> [String: String] { ["b": "b_b"] }',
        '[["b","b_b"]]',
      ],
      ['stored-name', null, '', '"K"'],
    ])
  })

  it('tells where new code goes', () => {
    const { places } = source()
    expect(text.slice(0, places['member']).endsWith('b: Int // one\r\n')).toBe(true)
    expect(text.slice(places['mapping'])).toBe('}\r\n')
    expect(places['stored-name']).toBe(places['mapping'])
  })

  it('tells where imports go', () => {
    const { imports } = read(text).files.get('0.swift')!
    expect(imports.lines).toEqual(['import Foundation', 'import RealmSwift'])
    expect(text.slice(0, imports.at).endsWith('import RealmSwift\r\n')).toBe(true)
  })

  it.each([
    ['class A: Object { // x\n}', 'class A: Object { // x\n'],
    ['class A: Object {}', 'class A: Object {'],
    ['class A: Object { @Persisted var a: Int }', 'class A: Object { @Persisted var a: Int'],
  ])('puts the first member into %j', (code, before) => {
    expect(code.slice(0, read(code).classes[0]!.source.places['member'])).toBe(before)
  })
})
