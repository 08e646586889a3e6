import { expect, it } from 'vitest'
import { testReader } from '#testkit'
import { flutter } from '../index.ts'

const { read, short } = testReader(flutter, 'dart')

function classOf(code: string): string {
  return `@RealmModel()\nclass _A {\n  ${code}\n}\n`
}

/** What the members of a class are read as. */
function members(code: string): readonly string[] {
  return short(classOf(code))['A'] ?? []
}

const codes = (text: string): readonly string[] => read(text).diagnostics.map(({ code }) => code)

const lines = (text: string): readonly (number | undefined)[] =>
  read(text).diagnostics.map(({ where }) => where.span?.line)

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
  expect(codes(classOf(code))).toEqual([])
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
  expect(codes(classOf(code))).toEqual([])
})

it('keeps annotations of one member from the next', () => {
  const code = '@Ignored() int get a => 1;\n  late int b;\n  @Indexed() late int c;\n  late int d;'
  expect(members(code)).toEqual(['b: int', 'c: general int', 'd: int'])
})

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
  expect(codes(classOf(code))).toEqual(['sdk/type-not-understood'])
  expect(lines(classOf(code))).toEqual([3])
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
  expect(codes(classOf(code))).toEqual(['sdk/default-not-understood'])
})

it('leaves alone what is stored under a name that is code', () => {
  const code = '@MapTo(prefix + "n") late int n; late int kept;'
  expect(members(code)).toEqual(['kept: int'])
  expect(codes(classOf(code))).toEqual(['flutter/stored-name-not-understood'])
  const named = "@RealmModel()\n@MapTo('a$b')\nclass _A { late int n; }\n"
  expect(read(named).classes).toEqual([])
  expect(codes(named)).toEqual(['flutter/stored-name-not-understood'])
})
