import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editedSource, editorText, toEditorOffset, toSourceOffset } from './line-breaks.ts'

it.each([
  ['{\n}\n', '{\n  1\n}\n', '{\n  1\n}\n'],
  ['{\r\n}\r\n', '{\n  1\n}\n', '{\r\n  1\r\n}\r\n'],
  ['{\r\n\n}\r\n', '{\n\n1}\n', '{\r\n\n1}\r\n'],
  ['a\rb', 'a\nc\nb', 'a\rc\rb'],
  ['\n\r', '\n\n\n', '\n\n\n'],
])('keeps the breaks of %j when it becomes %j', (source, edited, expected) => {
  expect(editedSource(source, edited)).toBe(expected)
})

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '\r\n'), maxLength: 12 })

it('shows the edit that was made', () => {
  fc.assert(
    fc.property(texts, texts, (source, other) => {
      const edited = editorText(other)
      expect(editorText(editedSource(source, edited))).toBe(edited)
    }),
  )
})

it('carries every offset of the editor over and back', () => {
  fc.assert(
    fc.property(texts, fc.nat(12), (source, at) => {
      const offset = Math.min(at, editorText(source).length)
      expect(toEditorOffset(source, toSourceOffset(source, offset))).toBe(offset)
    }),
  )
})
