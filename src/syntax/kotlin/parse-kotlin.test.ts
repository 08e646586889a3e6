import { beforeAll, expect, it } from 'vitest'
import type { Parse } from '#core/sdks'
import { openInstalledSyntax } from '#syntax/node'

let parse: Parse
beforeAll(async () => {
  parse = await openInstalledSyntax(['kotlin'])
}, 60_000)

/** The types and texts at the top of the tree. */
function top(text: string): readonly (readonly [string, string])[] {
  return parse('kotlin', text, (root) => root.children.map((one) => [one.type, one.text])) ?? []
}

it.each([
  'class A : B { constructor() : this("") }',
  'class A : B {\n    companion object { const val X = 1 }\n    var y: Int = 0\n}',
  'class A : B {\n    var x: Int = 0\n    /* why */ var dynamic: Int = 0\n}',
  'class A : B {\n    var dollar$name: String = "名前 $x"\n    var 名前: Int = 0\n}',
])('knows %j, and what follows it', (text) => {
  expect(top(`${text}\nclass C\n`)).toEqual([
    ['class_declaration', text],
    ['class_declaration', 'class C'],
  ])
})

it('takes an annotation on its own line for a part of its class', () => {
  const text = 'import a.b\n\n@A("x")\nclass C : D { var e: Int = 0 }'
  expect(top(text)).toEqual([
    ['import', 'import a.b'],
    ['class_declaration', '@A("x")\nclass C : D { var e: Int = 0 }'],
  ])
})

it('tells of a broken line by itself, with its annotations', () => {
  const text = 'class A {\n    @B\n    var x: Int = = 0\n    var y: Int = 0\n}\nclass C\n'
  expect(top(text).map(([type]) => type)).toEqual([
    'class_declaration',
    'ERROR',
    'class_declaration',
  ])
  expect(top(text)[1]?.[1]).toBe('@B\n    var x: Int = = 0')
})
