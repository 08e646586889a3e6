import { beforeAll, describe, expect, it } from 'vitest'
import { readCode, type CodeProperty, type CodeReading, type Parse } from '#core/sdks'
import { testParse } from '#testkit'
import { flutter } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(...texts: readonly string[]): CodeReading {
  const files = texts.map((text, i) => ({ path: `file${i}.dart`, text }))
  return readCode(flutter, files, parse)
}

/** The classes in short: each with its properties as `name: type = default`. */
function short(...texts: readonly string[]): Record<string, readonly string[]> {
  const classes = read(...texts).classes.map(({ storedName, properties }) => [
    storedName,
    properties.map(inShort),
  ])
  return Object.fromEntries(classes) as Record<string, readonly string[]>
}

function inShort(property: CodeProperty): string {
  const { storedName, value, container, index, primaryKey, default: fallback } = property
  const type =
    value.kind === 'primitive'
      ? value.primitive
      : value.kind === 'inverse'
        ? `${value.storedName}.${value.storedProperty}`
        : value.storedName
  const words = [
    primaryKey ? 'key ' : '',
    index === null ? '' : `${index} `,
    container === 'none' ? '' : `${container} of `,
  ].join('')
  const mark = property.optional || property.elementOptional ? '?' : ''
  return `${storedName}: ${words}${type}${mark}${fallback === null ? '' : ` = ${fallback}`}`
}

/** What the members of a class are read as. */
function members(code: string): readonly string[] {
  return short(classOf(code))['A'] ?? []
}

function classOf(code: string): string {
  return `@RealmModel()\nclass _A {\n  ${code}\n}\n`
}

const codes = (reading: CodeReading): readonly string[] =>
  reading.diagnostics.map(({ code }) => code)

const lines = (reading: CodeReading): readonly (number | undefined)[] =>
  reading.diagnostics.map(({ where }) => where.span?.line)

describe('members', () => {
  it.each([
    ['late int n;', 'n: int'],
    ['late final int n;', 'n: int'],
    ['final int n = 7;', 'n: int = 7'],
    ['int n = 0;', 'n: int = 0'],
    ['int n = -1_000;', 'n: int = -1000'],
    ['int n = 0xFF;', 'n: int = 255'],
    ['int n = 0xFFFFFFFFFFFFFFFF;', 'n: int = -1'],
    ['int n = 9007199254740993;', 'n: int = 9007199254740993'],
    ['int? n = null;', 'n: int?'],
    ['late num n;', 'n: double'],
    ['double n = 1;', 'n: double = 1'],
    ['double n = 1.50;', 'n: double = 1.5'],
    ['double n = .5;', 'n: double = 0.5'],
    ['double n = -1e21;', 'n: double = -1e+21'],
    ['bool n = false;', 'n: bool = false'],
    ['covariant late bool n;', 'n: bool'],
    ["String n = '';", 'n: string = ""'],
    ['String n = "it\'s";', 'n: string = "it\'s"'],
    ["String n = 'a\\n\\x41\\u0042\\u{1F415}\\$x\\q';", 'n: string = "a\\nAB🐕$xq"'],
    ["String n = r'a\\n$x';", 'n: string = "a\\\\n$x"'],
    ['String n = \'a\' /* and */ "b";', 'n: string = "ab"'],
    ["String n = /* none */ 'https://a' // b\n  ;", 'n: string = "https://a"'],
    ["String n = '''\n  a\n''';", 'n: string = "  a\\n"'],
    ['late Decimal128 n;', 'n: decimal128'],
    ['late Uint8List n;', 'n: data'],
    ['late td.Uint8List n;', 'n: data'],
    ['DateTime? n;', 'n: date?'],
    ['late DateTime? n;', 'n: date?'],
    ['DateTime n = DateTime.now();', 'n: date'],
    ['ObjectId n = ObjectId();', 'n: objectId'],
    ['var n = ObjectId();', 'n: objectId'],
    ['Uuid n = Uuid.v4();', 'n: uuid'],
    ['late RealmValue n;', 'n: mixed?'],
    ['RealmValue n = const RealmValue.nullValue();', 'n: mixed?'],
    ['late List<int> n;', 'n: list of int'],
    ['late List<int?> n;', 'n: list of int?'],
    ['List<int> n = const [];', 'n: list of int'],
    ['final n = <int>[];', 'n: list of int'],
    ['var n = const <int>{};', 'n: set of int'],
    ['var n = <String, int?>{};', 'n: dictionary of int?'],
    ['late Set<ObjectId> n;', 'n: set of objectId'],
    ['late Map<String, double?> n;', 'n: dictionary of double?'],
    ['late Map< String , /* x */ td.Uint8List > n;', 'n: dictionary of data'],
    ['late List<RealmValue> n;', 'n: list of mixed?'],
    ['_Dock? n;', 'n: Dock?'],
    ['late _Dock? n;', 'n: Dock?'],
    ['$Dock? n;', 'n: Dock?'],
    ['models.$Dock? n;', 'n: Dock?'],
    ['late List<_Dock> n;', 'n: list of Dock'],
    ['late Map<String, _Dock?> n;', 'n: dictionary of Dock?'],
    ['late int _n;', '_n: int'],
    ['late int get;', 'get: int'],
    ["@MapTo('p') late int n;", 'p: int'],
    ["@MapTo('p',) late int n;", 'p: int'],
    ['@realm.MapTo("p") late int n;', 'p: int'],
    ["@PrimaryKey()\n  @MapTo('_id')\n  late ObjectId id;", '_id: key objectId'],
    ['@PrimaryKey() @Indexed() late int n;', 'n: key int'],
    ['@Indexed() late int n;', 'n: general int'],
    ['@Indexed(RealmIndexType.regular) late int n;', 'n: general int'],
    ['@Indexed(RealmIndexType.fullText) String? n;', 'n: full-text string?'],
    ['@Deprecated("no") // why\n  /// What.\n  @Indexed() /* now */ late int n;', 'n: general int'],
    ['@Backlink(#owner) late Iterable<_Dog> n;', 'n: list of Dog.owner'],
  ])('reads %j', (code, expected) => {
    expect(members(code)).toEqual([expected])
    expect(codes(read(classOf(code)))).toEqual([])
  })

  it.each([
    ['var n = 0;', 'n: int = 0'],
    ['var n = -1.5;', 'n: double = -1.5'],
    ["var n = 'x';", 'n: string = "x"'],
    ['var n = true;', 'n: bool = true'],
  ])('takes the type from the literal in %j', (code, expected) => {
    expect(members(code)).toEqual([expected])
  })

  it.each([
    ['@Indexed() late bool a, b;', ['a: general bool', 'b: general bool']],
    ['String? a, b;', ['a: string?', 'b: string?']],
    ['var a = 0, b = 1.5;', ['a: int = 0', 'b: double = 1.5']],
    ['late int a; late int b;', ['a: int', 'b: int']],
  ])('reads every variable of %j', (code, expected) => {
    expect(members(code)).toEqual(expected)
  })

  it.each([
    'int get n => 3;',
    'set n(int v) {}',
    'static int n = 3;',
    'static const n = 3;',
    'static late int n;',
    '@Ignored() int n = 3;',
    '@ignored int n = 3;',
    '@Ignored()\n  late Color n, m;',
    'void n() { int local = 3; }',
    'external int n;',
    '// late int n;',
    '/* late int n; */',
    '/// late int n;',
    '_A();',
    'const _A.named(this.n);',
    'factory _A.of(int n) => made(n);',
    'bool operator ==(Object other) => true;',
  ])('passes over %j', (code) => {
    expect(members(`${code}\n  late int kept;`)).toEqual(['kept: int'])
    expect(codes(read(classOf(code)))).toEqual([])
  })

  it('keeps annotations of one member from the next', () => {
    const code =
      '@Ignored() int get a => 1;\n  late int b;\n  @Indexed() late int c;\n  late int d;'
    expect(members(code)).toEqual(['b: int', 'c: general int', 'd: int'])
  })
})

describe('what is not understood', () => {
  it.each([
    ['late Color n;'],
    ['dynamic n;'],
    ['var n;'],
    ['late List n;'],
    ['late List<int>? n;'],
    ['late List<List<int>> n;'],
    ['late Map<int, int> n;'],
    ['late Iterable<_Dog> n;'],
    ['late (int, String) n;'],
    ['late int Function(int) n;'],
    ['@Backlink(owner) late Iterable<_Dog> n;'],
  ])('tells of the type in %j', (code) => {
    const reading = read(classOf(code))
    expect(codes(reading)).toEqual(['sdk/type-not-understood'])
    expect(lines(reading)).toEqual([3])
    expect(members(`${code} late int kept;`)).toEqual(['kept: int'])
  })

  it.each([
    ['int n = 1 + 1;', 'n: int'],
    ['int n = other;', 'n: int'],
    ["int n = const int.fromEnvironment('n');", 'n: int'],
    ["int n = 'x';", 'n: int'],
    ["String n = 'a $b';", 'n: string'],
    ["String n = 'a ${b}';", 'n: string'],
    ["var n = 'a $b';", 'n: string'],
    ['double n = double.nan;', 'n: double'],
    ['double n = 1e999;', 'n: double'],
    ['RealmValue n = const RealmValue.int(1);', 'n: mixed?'],
    ['List<int> n = const [1];', 'n: list of int'],
    ['DateTime n = DateTime(2020);', 'n: date'],
  ])('tells of the initial value in %j', (code, expected) => {
    expect(members(code)).toEqual([expected])
    expect(codes(read(classOf(code)))).toEqual(['sdk/default-not-understood'])
  })

  it('leaves alone what is stored under a name that is code', () => {
    const code = '@MapTo(prefix + "n") late int n; late int kept;'
    expect(members(code)).toEqual(['kept: int'])
    expect(codes(read(classOf(code)))).toEqual(['flutter/stored-name-not-understood'])
    const named = read("@RealmModel()\n@MapTo('a$b')\nclass _A { late int n; }\n")
    expect(named.classes).toEqual([])
    expect(codes(named)).toEqual(['flutter/stored-name-not-understood'])
  })
})

describe('classes', () => {
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
    [
      'const event = RealmModel(ObjectType.asymmetricObject);\n@event class _A {}',
      'asymmetric A A',
    ],
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
    const text = '@RealmModel() class _A {}'
    const paths = ['a.realm.dart', 'a.g.dart', 'a.txt', 'a.dart']
    const { files } = readCode(
      flutter,
      paths.map((path) => ({ path, text })),
      parse,
    )
    expect([...files.keys()]).toEqual(['a.dart'])
  })

  it('reads files that are older than the present parts', () => {
    const code =
      "import 'package:realm/realm.dart';\n\npart 'a.g.dart';\n\n@RealmModel()\nclass _A {\n  late int n;\n}\n"
    expect(short(code)).toEqual({ A: ['n: int'] })
  })

  it('reads other names of primitive types', () => {
    const code = 'typedef Id = ObjectId;\ntypedef Ids = List<ObjectId>;\n'
    expect(short(code + classOf('late Id n; late List<Id?> m;'))).toEqual({
      A: ['n: objectId', 'm: list of objectId?'],
    })
  })

  it('looks up links and inverses by the names in code, in other files too', () => {
    const dog = "@RealmModel()\n@MapTo('d')\nclass $Dog {\n  @MapTo('o') $Person? owner;\n}\n"
    const person = '@RealmModel()\nclass $Person { @Backlink(#owner) late Iterable<$Dog> dogs; }\n'
    expect(short(dog, person)).toEqual({ d: ['o: Person?'], Person: ['dogs: list of d.o'] })
  })
})

describe('broken code', () => {
  it.each([
    ['late int x = = 0;', ['a: int', 'x: int', 'b: int'], 4],
    ['late int x', ['a: int', 'x: int', 'b: int'], 4],
    ['late int x@;', ['a: int', 'x: int', 'b: int'], 4],
    ['@PrimaryKey(\n  late int x;', ['a: int', 'b: int'], 4],
    ["String x = 'abc;", ['a: int', 'x: string', 'b: int'], 4],
    ['late late', ['a: int', 'b: int'], 5],
    ['blah blah(', ['a: int'], 5],
  ])('is read around %j', (code, expected, line) => {
    const text = `@RealmModel()\nclass _A {\n  late int a;\n  ${code}\n  late int b;\n}\n\n@RealmModel()\nclass _B {\n  late int c;\n}\n`
    expect(short(text)).toEqual({ A: expected, B: ['c: int'] })
    const reading = read(text)
    expect(codes(reading)).toContain('sdk/syntax-error')
    expect(lines(reading)[0]).toBe(line)
  })

  const a = '@RealmModel()\nclass _A {\n  late int a;\n'
  const b = '@RealmModel()\nclass _B {\n  late int b;\n'
  it.each([
    ['the brace of the first class', `${a}\n${b}}\n`],
    ['the end of the first class', `${a}  late\n\n${b}}\n`],
    ['the brace of the last class', `${a}}\n${b}`],
    ['the end of the last class', `${a}}\n${b}  late `],
  ])('is read where %s is missing', (_, text) => {
    expect(short(text)).toEqual({ A: ['a: int'], B: ['b: int'] })
    expect(codes(read(text))).toContain('sdk/syntax-error')
  })

  it.each([
    '@RealmModel()\nclass _A',
    '@RealmModel()\nclass _A {',
    `@RealmModel()\nclass _A {\n  late `,
  ])('may begin a class: %j', (text) => {
    expect(short(text)).toEqual({ A: [] })
  })

  it.each(['@RealmModel()', '@RealmModel() class', 'class { @RealmModel() }', '}}}@realmModel{{{'])(
    'may be no class: %j',
    (text) => {
      expect(read(text).classes).toEqual([])
    },
  )

  it('is read with one brace too many', () => {
    expect(short(`${a}}\n}\n${b}}\n`)).toEqual({ A: ['a: int'], B: ['b: int'] })
  })
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
