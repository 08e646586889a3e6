import { beforeAll, describe, expect, it } from 'vitest'
import { testParse } from '#testkit'
import { readCode, type CodeReading, type Parse } from '../index.ts'
import { cpp } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(...texts: readonly string[]): CodeReading {
  return readCode(
    cpp,
    texts.map((text, i) => ({ path: `${i}.hpp`, text })),
    parse,
  )
}

/** The members of a struct whose schema names `names`, each as one line. */
function members(body: string, names: string, around = ''): readonly string[] {
  return saidBy(inFile(body, names, around))
}

function inFile(body: string, names: string, around = ''): CodeReading {
  const head = '#include <cpprealm/sdk.hpp>\nnamespace realm {'
  return read(`${head}\nstruct A {\n${body}\n};\nREALM_SCHEMA(A, ${names})\n${around}\n}\n`)
}

function saidBy({ classes }: CodeReading): readonly string[] {
  return (classes.find(({ name }) => name === 'A') ?? classes[0])!.properties.map((one) => {
    const { value, container, optional, elementOptional, primaryKey } = one
    const type =
      value.kind === 'primitive'
        ? value.primitive
        : value.kind === 'object'
          ? `${value.embedded ? 'embedded ' : ''}${value.storedName}`
          : `${value.storedName}.${value.storedProperty}`
    return [
      `${one.name === one.storedName ? '' : `${one.name} as `}${one.storedName}: `,
      container === 'none' ? type : `${container} of ${type}`,
      optional || elementOptional ? '?' : '',
      primaryKey ? ' key' : '',
      one.default === null ? '' : ` = ${one.default}`,
    ].join('')
  })
}

const codes = ({ diagnostics }: CodeReading) => diagnostics.map(({ code }) => code)
const kinds = ({ classes }: CodeReading) => classes.map(({ name, kind }) => `${name}: ${kind}`)

describe('members', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['what the schema names', 'int64_t a = 0;\nstd::string b;', 'a', ['a: int']],
    ['a key', 'realm::primary_key<realm::object_id> _id;', '_id', ['_id: objectId key']],
    [
      'a key that may be null',
      'primary_key<std::optional<int64_t>> _id{7};',
      '_id',
      ['_id: int? key = 7'],
    ],
    ['several declarators', 'int64_t a = 0, b{4};', 'a, b', ['a: int', 'b: int = 4']],
    ['pointers in one declaration', 'B *a, *b;', 'a, b', ['a: B?', 'b: B?']],
    ['a link', 'B* a = nullptr;', 'a', ['a: B?']],
    ['a link with its struct', 'struct B * a{};', 'a', ['a: B?']],
    ['a qualified link', '::realm::B* a;', 'a', ['a: B?']],
    [
      'links in collections',
      'std::vector<B*> a;\nstd::set<B*> b;',
      'a, b',
      ['a: list of B', 'b: set of B'],
    ],
    ['a map of links', 'std::map<std::string, B*> a;', 'a', ['a: dictionary of B?']],
    ['data', 'std::vector<uint8_t> a;', 'a', ['a: data']],
    ['a list of data', 'std::vector<std::vector<std::uint8_t>> a;', 'a', ['a: list of data']],
    ['nothing in a list', 'std::vector<std::optional<bool>> a;', 'a', ['a: list of bool?']],
    ['a date', 'std::chrono::system_clock::time_point a;', 'a', ['a: date']],
    ['whole words', 'long long a = 0;\nunsigned int b = 0;', 'a, b', ['a: int', 'b: int']],
    ['an older float', 'float a = 1.5f;', 'a', ['a: float = 1.5']],
    ['anything', 'std::map<std::string, realm::mixed> a;', 'a', ['a: dictionary of mixed?']],
    ['a qualifier', 'mutable int64_t a = 0;', 'a', ['a: int']],
    ['comments within', 'std::string /* x */ a; // y\n/* int64_t b; */', 'a', ['a: string']],
    ['an attribute', '[[maybe_unused]] bool a = true;', 'a', ['a: bool = true']],
    [
      'a condition',
      '#ifdef X\nbool a = false;\n#else\n#endif\nbool b = false;',
      'a, b',
      ['a: bool', 'b: bool'],
    ],
    [
      'functions, static members and sections',
      'public:\nA() = default;\nexplicit A(int64_t n) : a(n) {}\nint64_t a = 0;\nbool ok() const { return a > 0; }\nstatic int64_t s;\nprivate:\nA* next() const;',
      'a',
      ['a: int'],
    ],
    ['a schema on several lines', 'bool a;\nbool b;', 'a, // first\n  b', ['a: bool', 'b: bool']],
  ])('reads %s', (_, body, names, expected) => {
    expect(members(body, names)).toEqual(expected)
  })

  it('reads an enumeration as its number, also from another file', () => {
    const own = members('enum class E { a };\nE a = E::a;\nstd::optional<E> b;', 'a, b')
    expect(own).toEqual(['a: int', 'b: int?'])
    const model =
      '#include "e.hpp"\nnamespace realm { struct A { E e; std::vector<E> f; }; REALM_SCHEMA(A, e, f) }'
    expect(saidBy(read(model, 'enum E : int64_t { one };'))).toEqual(['e: int', 'f: list of int'])
  })

  it('reads another name for a type as the type', () => {
    const around = 'using Money = realm::decimal128;\ntypedef int64_t Big;'
    expect(members('Money a;\nBig b = 0;', 'a, b', around)).toEqual(['a: decimal128', 'b: int'])
  })

  it.each(['linking_objects<&B::a>', 'realm::linking_objects< &realm::B::a >'])(
    'reads an inverse relationship as %s',
    (type) => {
      const b = 'struct B { A* a = nullptr; };\nREALM_SCHEMA(B, a)'
      expect(members(`${type} bs;`, 'bs', b)).toEqual(['bs: list of B.a'])
    },
  )

  it('decides by the target whether an object is embedded', () => {
    const b = 'struct B { bool x; };\nREALM_EMBEDDED_SCHEMA(B, x);'
    expect(members('B* a;', 'a', b)).toEqual(['a: embedded B?'])
  })
})

describe('initial values', () => {
  it.each<[string, string]>([
    ["int64_t a = 1'000;", 'a: int = 1000'],
    ['int64_t a = 0xFFLL;', 'a: int = 255'],
    ['int64_t a = 017;', 'a: int = 15'],
    ['int64_t a = -7;', 'a: int = -7'],
    ['int64_t a = 9007199254740993;', 'a: int = 9007199254740993'],
    ['int64_t a = INT64_MIN;', 'a: int = -9223372036854775808'],
    ['int64_t a = static_cast<int64_t>(3);', 'a: int = 3'],
    ['int64_t a{};', 'a: int'],
    ['std::optional<int64_t> a = 0;', 'a: int? = 0'],
    ['std::optional<int64_t> a = std::make_optional<int64_t>(5);', 'a: int? = 5'],
    ['std::optional<int64_t> a = std::nullopt;', 'a: int?'],
    ['double a = 1.50;', 'a: double = 1.5'],
    ['double a = .5;', 'a: double = 0.5'],
    ['double a = 2;', 'a: double = 2'],
    ['bool a{true};', 'a: bool = true'],
    ['std::string a = "x\\n\\U0001F600\\"\\x41";', 'a: string = "x\\n😀\\"A"'],
    ['std::string a = "http://a" /* b */ "/c";', 'a: string = "http://a/c"'],
    ['std::string a{R"x(a"b)x"};', 'a: string = "a\\"b"'],
    ['std::string a = std::string("b");', 'a: string = "b"'],
    ['std::string a = "";', 'a: string = ""'],
    ['realm::decimal128 a{"1.10"};', 'a: decimal128 = "1.10"'],
    ['realm::decimal128 a = realm::decimal128(2.5);', 'a: decimal128 = 2.5'],
    ['realm::object_id a{"64b7f0a1c2d3e4f506172839"};', 'a: objectId = "64b7f0a1c2d3e4f506172839"'],
    ['realm::object_id a = realm::object_id::generate();', 'a: objectId'],
    ['realm::uuid a = realm::uuid();', 'a: uuid'],
    [
      'std::chrono::time_point<std::chrono::system_clock> a = std::chrono::system_clock::from_time_t(-1);',
      'a: date = "1969-12-31T23:59:59Z"',
    ],
    [
      'std::chrono::time_point<std::chrono::system_clock> a = std::chrono::system_clock::now();',
      'a: date',
    ],
    ['realm::mixed a = std::string("b");', 'a: mixed? = "b"'],
    ['realm::mixed a = int64_t(3);', 'a: mixed? = 3'],
    ['realm::mixed a = 0.5;', 'a: mixed? = 0.5'],
    ['std::vector<std::string> a{};', 'a: list of string'],
  ])('are read: %s', (body, expected) => {
    const reading = inFile(body, 'a')
    expect(saidBy(reading)).toEqual([expected])
    expect(codes(reading)).toEqual([])
  })

  it.each(['int64_t a = count();', 'realm::mixed a = "b";', 'std::vector<bool> a = {true};'])(
    'are told where they are code: %s',
    (body) => expect(codes(inFile(body, 'a'))).toEqual(['sdk/default-not-understood']),
  )
})

describe('classes', () => {
  it('tells the kinds apart', () => {
    const bodies = ['REALM_SCHEMA', 'REALM_EMBEDDED_SCHEMA', 'REALM_ASYMMETRIC_SCHEMA'].map(
      (macro, i) => `struct A${i} { bool x; }; ${macro}(A${i}, x)`,
    )
    const reading = read(`namespace realm { ${bodies.join(' ')} }`)
    expect(kinds(reading)).toEqual(['A0: object', 'A1: embedded', 'A2: asymmetric'])
    expect(codes(reading)).toEqual([])
  })

  it.each([
    'void f() {}',
    'inline int f();',
    'template <typename T> struct B { T t; };',
    'enum class E { a };',
    'class B;',
    'static int b;',
    'using B = int;',
    'int b = 0;',
    '#define B',
    'namespace b { }',
    'REALM_SCHEMA(B, b)',
    '// b',
    '',
  ])('takes a schema without a semicolon before %j', (after) => {
    const a = `struct A { bool a; };\nREALM_SCHEMA(A, a)\n${after}\nstruct C { bool c; };`
    const reading = read(`namespace realm {\n${a}\nREALM_SCHEMA(C, c)\n}`)
    expect(kinds(reading)).toEqual(['A: object', 'C: object'])
    expect(codes(reading)).not.toContain('sdk/syntax-error')
  })

  it('finds a struct of another namespace, apart from its schema', () => {
    const reading = read(`
      namespace kennel { struct Dog; class Dog final : public Base { public: bool a; }; struct X { bool y; }; }
      namespace realm { using kennel::Dog; REALM_SCHEMA(Dog, a) }`)
    expect(kinds(reading)).toEqual(['Dog: object'])
  })

  it('passes over a struct without a schema, and tells a schema without a struct', () => {
    const reading = read('namespace realm { struct A { bool a; }; REALM_SCHEMA(B, b) }')
    expect(kinds(reading)).toEqual([])
    expect(codes(reading)).toEqual(['cpp/schema-alone'])
  })

  it('tells a name in the schema that no member has', () => {
    const reading = inFile('bool a;', 'a, b')
    expect(saidBy(reading)).toEqual(['a: bool'])
    expect(codes(reading)).toEqual(['cpp/member-missing'])
  })

  it.each([
    'void* a;',
    'int64_t& a;',
    'bool a[3];',
    'std::array<bool, 3> a;',
    'std::string* a;',
    'bool a : 1;',
    'std::map<int64_t, bool> a;',
  ])('tells a member that Realm does not store: %s', (body) =>
    expect(codes(inFile(body, 'a'))).toContain('sdk/type-not-understood'),
  )

  it.each([
    'bool a;\nstd::vector<<bool b;\nbool c;',
    'bool a;\nstd::string b = ;\nbool c;',
    'bool a;\nint64_t 1b;\nbool c;',
    'bool a;\n= 5;\nbool c;',
  ])('reads around a broken member: %j', (body) => {
    const reading = inFile(body, 'a, c')
    expect(saidBy(reading)).toEqual(['a: bool', 'c: bool'])
    expect(codes(reading)).toEqual(['sdk/syntax-error'])
  })

  it('reads what is nested without end', () => {
    const deep = `bool ${'('.repeat(5000)}b${')'.repeat(5000)};`
    expect(saidBy(inFile(`bool a;\n${deep}`, 'a'))).toEqual(['a: bool'])
    expect(() => inFile(`bool a;\n${'std::vector<'.repeat(3000)}`, 'a')).not.toThrow()
  })

  it('reads what there is of half a file', () => {
    const reading = read(
      'namespace realm {\nstruct A { bool a; };\nREALM_SCHEMA(A, a)\nstruct B {\n  bool',
    )
    expect(saidBy(reading)).toEqual(['a: bool'])
  })

  it('points at the right places after wide characters and in lines of Windows', () => {
    const text =
      '// 🐕\r\n#include <cpprealm/sdk.hpp>\r\nnamespace realm {\r\nstruct A {\r\n  bool a;\r\n};\r\nREALM_SCHEMA(A, a)\r\n}\r\n'
    const { source } = read(text).classes[0]!
    const pieces = source.pieces.map(({ part, start, end }) => [part, text.slice(start, end)])
    expect(pieces).toEqual([
      ['head', 'struct A '],
      ['member', 'bool a;'],
      ['macro', 'REALM_SCHEMA(A, a)'],
    ])
    expect(text.slice(source.range.start, source.range.end)).toMatch(/^struct A[^]*a\)$/)
  })
})

describe('the first versions of the SDK', () => {
  it('are read from their schema', () => {
    const reading = read(`
      struct A : realm::object<A> {
        realm::persisted<realm::uuid> _id;
        realm::persisted<std::string> title;
        realm::persisted<std::optional<B>> b;
        realm::persisted<std::vector<B>> bs;
        int64_t own;
        static constexpr auto schema = realm::schema("Stored",
          realm::property<&A::_id, true>("_id"), realm::property<&A::title>("name"),
          realm::property<&A::b>("b"), realm::property<&A::bs>("bs"));
      };
      struct B : realm::embedded_object<B> {
        realm::persisted<bool> x;
        using schema = realm::schema<"B", realm::property<"x", &B::x>>;
      };`)
    expect(kinds(reading)).toEqual(['A: object', 'B: embedded'])
    expect(reading.classes[0]).toMatchObject({ storedName: 'Stored', source: { dialect: 'alpha' } })
    expect(saidBy(reading)).toEqual([
      '_id: uuid key',
      'title as name: string',
      'b: embedded B?',
      'bs: list of embedded B',
    ])
  })

  it('have a base without their name where they have no macro yet', () => {
    const reading = read(`class A : public realm::object {
      realm::persisted<int> a;
      using schema = realm::schema<"Stored", realm::property<"_id", &A::a, true>>;
    };`)
    expect(reading.classes[0]).toMatchObject({ storedName: 'Stored', source: { dialect: 'alpha' } })
    expect(saidBy(reading)).toEqual(['a as _id: int key'])
  })

  it('are read from their members alone', () => {
    const reading = read(
      'struct A : public realm::object<A> { realm::persisted<bool> a; bool b; };',
    )
    expect(saidBy(reading)).toEqual(['a: bool'])
  })
})
