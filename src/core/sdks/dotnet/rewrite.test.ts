import { beforeAll, describe, expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeProperty,
  normalizeShape,
  objectTypesOf,
  type ObjectType,
} from '#core/model'
import { candidateOf, readCode, rewriteCode, type Parse } from '#core/sdks'
import { testParse } from '#testkit'
import { dotnet } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

/** The text after its first class has been changed. */
function rewritten(text: string, change: (type: ObjectType) => ObjectType): string {
  const { classes } = readCode(dotnet, [{ path: 'Dog.cs', text }], parse)
  const { model } = candidateOf(dotnet, classes, dotnet.options.defaults, countedIds())
  const types = objectTypesOf(model).map((type, i) => (i === 0 ? change(type) : type))
  const own = [{ path: 'Dog.cs', text, classes: [] }]
  const after = makeModel(types)
  const { files } = rewriteCode(dotnet, after, dotnet.options.defaults, own, parse)
  return files.find(({ path }) => path === 'Dog.cs')?.text ?? ''
}

const withBorn = (type: ObjectType): ObjectType => {
  const born = normalizeShape({
    type: { kind: 'primitive', primitive: 'date' },
    container: 'none',
    optional: true,
    elementOptional: false,
  })
  const id = countedIds().property()
  return {
    ...type,
    properties: [...type.properties, makeProperty(`x${id}` as typeof id, 'born', born)],
  }
}

describe('a new member', () => {
  it('goes behind the last one, with what it needs', () => {
    const text =
      '#nullable enable\nusing Realms; // Realm\n\npublic partial class Dog : IRealmObject\n{\n' +
      '    public string Name { get; set; } = null!; // its name\n\n    public int Legs() => 4;\n}\n'
    expect(rewritten(text, withBorn)).toBe(
      '#nullable enable\nusing Realms; // Realm\nusing System;\n\npublic partial class Dog : IRealmObject\n{\n' +
        '    public string Name { get; set; } = null!; // its name\n    [MapTo("born")]\n' +
        '    public DateTimeOffset? Born { get; set; }\n\n    public int Legs() => 4;\n}\n',
    )
  })

  it('goes into an empty body', () => {
    const text =
      '#nullable enable\nusing System;\nusing Realms;\n\npublic partial class Dog : IRealmObject\n{\n}\n'
    expect(rewritten(text, withBorn)).toBe(
      text.replace(
        '{\n}',
        '{\n    [MapTo("born")]\n    public DateTimeOffset? Born { get; set; }\n}',
      ),
    )
  })

  it('needs no import that the whole project has', () => {
    const text =
      '#nullable enable\nglobal using System;\nusing  Realms;\npublic partial class Dog : IRealmObject\n{\n}\n'
    expect(rewritten(text, withBorn)).not.toContain('\nusing System;')
  })
})

it('a class of the weaver becomes one of the generator, and its methods stay', () => {
  const text =
    'using System;\nusing Realms;\n\npublic class Dog : RealmObject\n{\n    [Required]\n' +
    '    public string Name { get; set; }\n\n    public int Legs() => 4;\n}\n'
  expect(rewritten(text, withBorn)).toBe(
    'using System;\nusing Realms;\n#nullable enable\n\npublic partial class Dog : IRealmObject\n{\n' +
      '    public string Name { get; set; } = null!;\n    [MapTo("born")]\n' +
      '    public DateTimeOffset? Born { get; set; }\n\n    public int Legs() => 4;\n}\n',
  )
})
