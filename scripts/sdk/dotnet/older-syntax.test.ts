import { expect, it } from 'vitest'
import { generatedPart, inOlderSyntax } from './older-syntax.mjs'

const older = (text: string): string => inOlderSyntax(text, 'Case0', new Set(['Dog', '@class']))

it.each([
  ['public string? Name { get; set; }', 'public string Name { get; set; }'],
  ['public byte[]? Data { get; set; }', 'public byte[] Data { get; set; }'],
  ['public Dog? Owner { get; set; }', 'public Dog Owner { get; set; }'],
  ['public long? Age { get; set; }', 'public long? Age { get; set; }'],
  ['public IList<string?> Names { get; } = null!;', 'public IList<string> Names { get; }'],
  [
    'public IDictionary<string, Dog?> A { get; } = null!;',
    'public IDictionary<string, Dog> A { get; }',
  ],
  ['public string Name { get; set; } = null!;', 'public string Name { get; set; }'],
  ['[MapTo("string? = null!;")]', '[MapTo("string? = null!;")]'],
  ['// is it a string?', '// is it a string?'],
  ['#nullable enable', ''],
])('%s', (text, expected) => {
  expect(older(text)).toBe(`namespace Case0 { ${expected}\n}`)
})

it('a namespace for the whole file becomes one with braces, on the same lines', () => {
  expect(older('using Realms;\nnamespace Models;\nclass Dog { }')).toBe(
    'namespace Case0 { using Realms;\nnamespace Models {\nclass Dog { } }\n}',
  )
})

it('the generated part stands in the namespace of the class', () => {
  const part = generatedPart(
    'namespace Models;\npublic partial class Dog { } // partial class Cat',
    'Case0',
  )
  expect(part).toMatch(
    /^namespace Case0 \{ namespace Models \{ partial class Dog \{ object IsManaged => null; /,
  )
  expect(part).not.toContain('Cat')
})
