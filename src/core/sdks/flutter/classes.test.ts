import { describe, expect, it } from 'vitest'
import { testReader } from '#testkit'
import { flutter } from './index.ts'

const { read, short } = testReader(flutter, 'dart')

const kindOf = (code: string) =>
  read(code).classes.map(({ name, storedName, kind }) => `${kind} ${name} ${storedName}`)

it.each([
  ['@RealmModel() class _A {}', 'object A A'],
  ['@RealmModel() class $A {}', 'object A A'],
  ['@realm.RealmModel() class _A {}', 'object A A'],
  ['@RealmModel(ObjectType.realmObject) class _A {}', 'object A A'],
  ['@RealmModel(ObjectType.embeddedObject) class _A {}', 'embedded A A'],
  ['@RealmModel(ObjectType.asymmetricObject) class _A {}', 'asymmetric A A'],
  ['@RealmModel.using(baseType: ObjectType.embeddedObject) class _A {}', 'embedded A A'],
  [
    '@RealmModel.using(generatorConfig: GeneratorConfig(ctorStyle: CtorStyle.allNamed)) class _A {}',
    'object A A',
  ],
  ["@MapTo('d') @RealmModel() class _A {}", 'object A d'],
  ["@RealmModel() @MapTo('d' 'og') class _A {}", 'object A dog'],
  ['@immutable @RealmModel() abstract class _A implements B {}', 'object A A'],
  ['@RealmModel() final class _A with M {}', 'object A A'],
  ['@RealmModel() abstract interface class _A<T> {}', 'object A A'],
  ['@realmModel class $A {}', 'object A A'],
  [
    'const realmModel = RealmModel.using(baseType: ObjectType.embeddedObject);\n@realmModel class $A {}',
    'embedded A A',
  ],
  ['const event = RealmModel(ObjectType.asymmetricObject);\n@event class _A {}', 'asymmetric A A'],
  ["const stored = 'd';\n@RealmModel() @MapTo(stored) class _A {}", 'object A d'],
])('reads %j', (code, expected) => {
  expect(kindOf(code)).toEqual([expected])
})

it('passes over classes that are no models', () => {
  const code =
    'class A {}\nenum Color { red }\nmixin M {}\nextension E on int {}\nextension type I(int x) {}\n' +
    'class C = A with M;\nsealed class S {}\nabstract class _N { late int n; }\n'
  expect(kindOf(`${code}@RealmModel() class _A {}`)).toEqual(['object A A'])
})

it('passes over what the generator writes', () => {
  const paths = ['a.realm.dart', 'a.g.dart', 'a.txt', 'a.dart']
  expect(paths.map(flutter.reader.grammarOf)).toEqual([null, null, null, 'dart'])
})

it('reads files that are older than the present parts', () => {
  const code =
    "import 'package:realm/realm.dart';\n\npart 'a.g.dart';\n\n@RealmModel()\nclass _A {\n  late int n;\n}\n"
  expect(short(code)).toEqual({ A: ['n: int'] })
})

it('reads other names of primitive types', () => {
  const code = 'typedef Id = ObjectId;\ntypedef Ids = List<ObjectId>;\n'
  expect(short(code + '@RealmModel() class _A { late Id n; late List<Id?> m; }')).toEqual({
    A: ['n: objectId', 'm: list of objectId?'],
  })
})

it('looks up links and inverses by the names in code, in other files too', () => {
  const dog = "@RealmModel()\n@MapTo('d')\nclass $Dog {\n  @MapTo('o') $Person? owner;\n}\n"
  const person = '@RealmModel()\nclass $Person { @Backlink(#owner) late Iterable<$Dog> dogs; }\n'
  expect(short(dog, person)).toEqual({ d: ['o: Person?'], Person: ['dogs: list of d.o'] })
})

describe('places', () => {
  const text = [
    '// 🐕 dogs',
    'library dogs;',
    "import 'dart:typed_data';",
    "import 'package:realm/realm.dart' ;",
    "export 'cat.dart';",
    "part 'dog.realm.dart';",
    '',
    '/// A dog.',
    '@RealmModel()',
    "@MapTo('d')",
    'class _Dog { // here',
    '  // the name',
    "  @MapTo('n') // kept",
    "  String name = '🐕' ; // kept",
    '  late int a, b;',
    '  void bark() {}',
    '}',
    '@RealmModel()',
    'class _Cat {',
    '}',
    '',
  ].join('\r\n')

  it('are those of declarations, without the comments around them', () => {
    const pieces = read(text).classes[0]?.source.pieces ?? []
    expect(
      pieces.map(({ part, property, start, end }) => [part, property, text.slice(start, end)]),
    ).toEqual([
      ['head', null, "@RealmModel()\r\n@MapTo('d')\r\nclass _Dog"],
      ['member', 'n', "@MapTo('n') // kept\r\n  String name = '🐕' ;"],
      ['member', 'a', 'late int a, b;'],
      ['member', 'b', 'late int a, b;'],
    ])
  })

  it('say what the head of a class says', () => {
    const head = read(text).classes[0]?.source.pieces[0]
    expect(head?.says).toBe('{"name":"Dog","storedName":"d","kind":"object"}')
  })

  it('are those of whole classes and their names', () => {
    const found = read(text).classes.map(({ source: { range, nameRange } }) => [
      text.slice(range.start, range.end).split('\r\n').at(0),
      text.slice(range.start, range.end).split('\r\n').at(-1),
      text.slice(nameRange.start, nameRange.end),
    ])
    expect(found).toEqual([
      ['@RealmModel()', '}', '_Dog'],
      ['@RealmModel()', '}', '_Cat'],
    ])
  })

  it('are after the last property, or where a body begins', () => {
    const places = read(text).classes.map(({ source }) => source.places['member'] ?? 0)
    expect(places.map((at) => text.slice(0, at).split('\r\n').at(-1))).toEqual([
      '  late int a, b;',
      '',
    ])
    expect(text.slice(places[1])).toBe('}\r\n')
  })

  it('are after the imports', () => {
    const imports = read(text).files.get('file0.dart')?.imports
    expect(imports?.lines).toEqual([
      "import 'dart:typed_data';",
      "import 'package:realm/realm.dart' ;",
    ])
    expect(text.slice(0, imports?.at).split('\r\n').at(-1)).toBe(
      "import 'package:realm/realm.dart' ;",
    )
  })

  it.each([
    ['library a;\n@RealmModel() class _A {}', 'library a;'],
    ['@RealmModel() class _A {}', ''],
  ])('are where the first import goes in %j', (code, before) => {
    expect(code.slice(0, read(code).files.get('file0.dart')?.imports.at)).toBe(before)
  })
})
