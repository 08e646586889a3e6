import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Parse, SyntaxNode } from '#core/sdks'
import { testParse } from '#testkit'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
})
afterEach(() => vi.restoreAllMocks())

function nodesOf(node: SyntaxNode, type: string): readonly SyntaxNode[] {
  const below = node.children.flatMap((child) => nodesOf(child, type))
  return node.type === type ? [node, ...below] : below
}

it('counts in UTF-16 code units', () => {
  const text = '/* 🐕🐕 é */ class Dog { String é = "🐕"; int age; }'
  const found = parse('java', text, (root) =>
    nodesOf(root, 'identifier').map((node) => [node.text, node.startIndex, node.endIndex]),
  )
  expect(found).toEqual(
    ['Dog', 'é =', 'age'].map((mark) => {
      const name = mark.split(' ')[0] ?? ''
      const start = text.indexOf(mark)
      return [name, start, start + name.length]
    }),
  )
})

it('gives fields, rows and parents', () => {
  const found = parse('java', 'class Dog {\n  int a, b;\n}', (root) => {
    const field = nodesOf(root, 'field_declaration')[0]
    return {
      type: field?.childForFieldName('type')?.text,
      names: field?.childrenForFieldName('declarator').map(({ text }) => text),
      named: field?.children.map((_, index) => field.fieldNameForChild(index)),
      row: field?.startPosition.row,
      parent: field?.parent?.type,
      none: field?.childForFieldName('no such field'),
    }
  })
  expect(found).toEqual({
    type: 'int',
    names: ['a', 'b'],
    named: ['type', 'declarator', null, 'declarator', null],
    row: 1,
    parent: 'class_body',
    none: null,
  })
})

it('a broken text has a tree that says where', () => {
  const found = parse('java', 'class Dog { int age }', (root) => ({
    hasError: root.hasError,
    missing: nodesOf(root, ';').map(({ isMissing, isNamed }) => ({ isMissing, isNamed })),
  }))
  expect(found).toEqual({ hasError: true, missing: [{ isMissing: true, isNamed: false }] })
})

it('what the reader throws passes through', () => {
  const read = (): never => {
    throw new Error('from the reader')
  }
  expect(() => parse('java', 'class A {}', read)).toThrow('from the reader')
})

it('a reader may parse in turn', () => {
  const found = parse('java', 'class A {}', (outer) => {
    const inner = parse('dart', 'class B {}', ({ text }) => text)
    return [inner, outer.text]
  })
  expect(found).toEqual(['class B {}', 'class A {}'])
})

it.each(['\n', '\r\n'])('a Swift class stays whole around directives (%j)', (lineEnd) => {
  const text = [
    'class Dog: Object {',
    '    @Persisted var name: String',
    '  #if DEBUG // 🐕',
    '    @Persisted var age: Int?',
    '#else',
    '    @Persisted var born: Date?',
    '\t#endif',
    '    #warning("🐕 unsaid")',
    '    @Persisted var tag: String',
    '}',
  ].join(lineEnd)
  const found = parse('swift', text, (root) => ({
    hasError: root.hasError,
    text: root.text,
    properties: nodesOf(root, 'property_declaration').map((node) => ({
      parent: node.parent?.type,
      isInPlace: text.slice(node.startIndex, node.endIndex) === node.text,
      name: node.childForFieldName('name')?.text,
    })),
  }))
  const inClass = { parent: 'class_body', isInPlace: true }
  expect(found).toEqual({
    hasError: false,
    text,
    properties: ['name', 'age', 'born', 'tag'].map((name) => ({ ...inClass, name })),
  })
})

const dog = 'public class Dog extends RealmObject { private String name; private int age; }\n'

it('a megabyte is read in time', () => {
  const count = Math.ceil(1_000_000 / dog.length)
  expect(parse('java', dog.repeat(count), (root) => root.namedChildren.length)).toBe(count)
})

/** Lets so many milliseconds pass at each look at the clock. */
function hurry(step: number): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step))
}

it('gives up on a text that takes longer than 20 seconds', () => {
  const read = vi.fn<(root: SyntaxNode) => string>()
  hurry(1000)
  expect(parse('java', dog.repeat(10_000), read)).toBeNull()
  expect(read).not.toHaveBeenCalled()
})

it('gives up too when a single step takes that long', () => {
  hurry(100)
  expect(parse('swift', 'a '.repeat(15_000), () => 'read')).toBeNull()
})

it('after it gave up, the next text is read', () => {
  hurry(1000)
  parse('java', dog.repeat(10_000), () => null)
  vi.restoreAllMocks()
  expect(parse('java', dog, ({ hasError, text }) => ({ hasError, text }))).toEqual({
    hasError: false,
    text: dog,
  })
})

it('gives up on a text of more than 8,000,000 characters', () => {
  expect(parse('java', ' '.repeat(8_000_001), () => 'read')).toBeNull()
})
