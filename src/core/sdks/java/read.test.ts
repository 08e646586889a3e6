import { beforeAll, describe, expect, it } from 'vitest'
import { readCode, type CodeReading, type Parse } from '#core/sdks'
import { testParse } from '#testkit'
import { java } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(...texts: readonly string[]): CodeReading {
  const files = texts.map((text, i) => ({ path: `File${i}.java`, text }))
  return readCode(java, files, parse)
}

/** The classes in short: `Dog` and its properties as `name: type = default`. */
function short(...texts: readonly string[]): Record<string, readonly string[]> {
  const classes = read(...texts).classes.map(({ storedName, properties }) => [
    storedName,
    properties.map((one) => {
      const { value } = one
      const type =
        value.kind === 'primitive'
          ? value.primitive
          : value.kind === 'inverse'
            ? `${value.storedName}.${value.storedProperty}`
            : value.storedName
      const words = [
        one.primaryKey ? 'key ' : '',
        one.index === null ? '' : `${one.index} `,
        one.counter ? 'counter ' : '',
        one.container === 'none' ? '' : `${one.container} of `,
      ].join('')
      const mark = one.optional || one.elementOptional ? '?' : ''
      const fallback = one.default === null ? '' : ` = ${one.default}`
      return `${one.storedName}: ${words}${type}${mark}${fallback}`
    }),
  ])
  return Object.fromEntries(classes) as Record<string, readonly string[]>
}

const inClass = (code: string): string => `public class A extends RealmObject {\n    ${code}\n}\n`

const codes = (reading: CodeReading): readonly string[] =>
  reading.diagnostics.map(({ code }) => code)

describe('fields', () => {
  it.each([
    ['private Integer n;', 'n: int?'],
    ['private int n;', 'n: int'],
    ['@Required private Integer n;', 'n: int'],
    ['byte n;', 'n: int'],
    ['public Boolean n = Boolean.TRUE;', 'n: bool? = true'],
    ['private boolean n = false;', 'n: bool'],
    ['@Required private String n;', 'n: string'],
    ['private String n = null;', 'n: string?'],
    ['private String n = "a\\n\\u0041\\101";', 'n: string? = "a\\nAA"'],
    ['private long n = 1_000L;', 'n: int = 1000'],
    ['private long n = 9007199254740993L;', 'n: int = 9007199254740993'],
    ['private long n = -0xFF;', 'n: int = -255'],
    ['private long n = 010;', 'n: int = 8'],
    ['private double n = -1.5e3;', 'n: double = -1500'],
    ['private float n = 1.25f;', 'n: float = 1.25'],
    ['@Required private byte[] n;', 'n: data'],
    ['private java.util.Date n = new Date(5000L);', 'n: date? = "1970-01-01T00:00:05Z"'],
    ['private Date n = new Date();', 'n: date?'],
    ['private UUID n = UUID.randomUUID();', 'n: uuid?'],
    ['private Decimal128 n = Decimal128.parse("1.5");', 'n: decimal128? = "1.5"'],
    ['private RealmAny n = RealmAny.valueOf("x");', 'n: mixed? = "x"'],
    ['@PrimaryKey @Required private ObjectId n = new ObjectId();', 'n: key objectId'],
    ['@Index @RealmField("p") private String n;', 'p: general string?'],
    ['@RealmField(name = "p")\n    private String n;', 'p: string?'],
    ['@Required private RealmList<String> n;', 'n: list of string'],
    ['private RealmList<String> n = new RealmList<>();', 'n: list of string?'],
    ['private RealmList<Long> n = new RealmList<>(1L, 2L);', 'n: list of int? = [1,2]'],
    ['private RealmSet<byte[]> n;', 'n: set of data?'],
    ['private final RealmDictionary<Dog> n = new RealmDictionary<>();', 'n: dictionary of Dog?'],
    ['private Dog n;', 'n: Dog?'],
    ['private final MutableRealmInteger n = MutableRealmInteger.ofNull();', 'n: counter int?'],
    ['@LinkingObjects("owner") private final RealmResults<Dog> n = null;', 'n: list of Dog.owner'],
    ['@LinkingObjects("owner") private final Dog n = null;', 'n: list of Dog.owner'],
    ['@Deprecated @Foo(1) private long n; // why', 'n: int'],
  ])('reads %j', (code, expected) => {
    expect(short(inClass(code))).toEqual({ A: [expected] })
  })

  it.each([
    'private static long n;',
    'private transient long n;',
    'private final long n = 1;',
    '@Ignore private Foo<Bar> n;',
    'public long n() { return 1; }',
    'enum N { A }',
    'static { int n; }',
    '// private long n;',
  ])('passes over %j', (code) => {
    const { classes, diagnostics } = read(inClass(code))
    expect(classes.map(({ properties }) => properties)).toEqual([[]])
    expect(diagnostics).toEqual([])
  })

  it('reads several of one declaration, which share its range', () => {
    const text = inClass('private long a, b = 2;')
    expect(short(text)).toEqual({ A: ['a: int', 'b: int = 2'] })
    const ranges = read(text).classes[0]?.source.properties.map(({ range }) => range)
    expect(ranges?.[0]).toEqual(ranges?.[1])
  })

  it.each([
    'private char n;',
    'private int[] n;',
    'private long n[];',
    'private List<String> n;',
    'private RealmList<RealmList<String>> n;',
  ])('tells that it does not know the type in %j', (code) => {
    const reading = read(inClass(code))
    expect(codes(reading)).toEqual(['sdk/type-not-understood'])
    expect(reading.diagnostics[0]?.where.span).toMatchObject({ line: 2, column: 5 })
  })

  it.each([
    'private String n = "a" + "b";',
    'private long n = Long.MAX_VALUE;',
    'private String n = make();',
    'private RealmList<String> n = new RealmList<>(x);',
  ])('tells that the initial value is code in %j', (code) => {
    const reading = read(inClass(code))
    expect(codes(reading)).toEqual(['sdk/default-not-understood'])
    expect(reading.classes[0]?.properties).toMatchObject([{ name: 'n', default: null }])
  })
})

describe('classes', () => {
  it.each([
    ['class A extends io.realm.RealmObject {}', 'A', 'object'],
    ['@RealmClass public class A implements Foo, RealmModel {}', 'A', 'object'],
    ['@RealmClass("b") public class A extends RealmObject {}', 'b', 'object'],
    ['@RealmClass(name = "b", embedded = true) class A extends RealmObject {}', 'b', 'embedded'],
    ['class Outer { public static class A extends RealmObject {} }', 'A', 'object'],
  ])('reads %j', (code, storedName, kind) => {
    expect(read(code).classes).toMatchObject([{ name: 'A', storedName, kind, properties: [] }])
  })

  it.each([
    'class A extends RealmObjects {}',
    'class A implements RealmModel {}',
    'interface A extends RealmModel {}',
    '@RealmModule(classes = { Dog.class }) public class Models {}',
  ])('passes over %j', (code) => {
    expect(read(code)).toMatchObject({ classes: [], diagnostics: [] })
  })

  it.each([
    ['LOWER_CASE_WITH_UNDERSCORES', 'firstName', 'first_name'],
    ['RealmNamingPolicy.CAMEL_CASE', 'first_name', 'firstName'],
    ['RealmNamingPolicy.PASCAL_CASE', 'firstName', 'FirstName'],
    ['RealmNamingPolicy.IDENTITY', 'first_Name', 'first_Name'],
  ])('applies the naming policy %s', (policy, name, storedName) => {
    const code = `@RealmClass(fieldNamingPolicy = ${policy}) class A extends RealmObject { long ${name}; }`
    expect(short(code)).toEqual({ A: [`${storedName}: int`] })
  })

  it.each([
    '@RealmClass(fieldNamingPolicy = RealmNamingPolicy.KEBAB) class A extends RealmObject {}',
    '@RealmModule(allClasses = true, classNamingPolicy = RealmNamingPolicy.PASCAL_CASE) class M {}',
  ])('tells of a naming policy that is not applied in %j', (code) => {
    expect(codes(read(code))).toEqual(['java/naming-policy'])
  })

  it('finds the class and property of another file behind the names in code', () => {
    const dog =
      '@RealmClass("d") class Dog extends RealmObject { @RealmField("o") Person owner; }\n'
    const person =
      'class Person extends RealmObject { @LinkingObjects("owner") final RealmResults<Dog> dogs = null; }\n'
    expect(short(dog, person)).toEqual({ d: ['o: Person?'], Person: ['dogs: list of d.o'] })
  })
})

describe('broken code', () => {
  it.each(['private long x = = 0;', 'private lon g x;', 'x x x;'])('reads around %j', (code) => {
    const text = `class A extends RealmObject {\n    long a;\n    ${code}\n    long b;\n}\nclass B extends RealmObject {\n    long c;\n}\n`
    const properties = short(text)
    expect(properties['A']).toEqual(expect.arrayContaining(['a: int', 'b: int']))
    expect(properties['B']).toEqual(['c: int'])
    const first = read(text).diagnostics.find(({ code: told }) => told === 'sdk/syntax-error')
    expect(first?.where.span?.line).toBe(3)
  })
})

describe('places', () => {
  const text = [
    '// 🐕 dogs',
    'package a.b;',
    'import io.realm.RealmObject;',
    '',
    '/** A dog. */',
    '@RealmClass("d")',
    'public class Dog extends RealmObject { // here',
    '    // the name',
    '    @RealmField("n")',
    '    private String name = "🐕"; // kept',
    '    private boolean old;',
    '    public Dog() {}',
    '    public String getName() { return this.name; }',
    '    public void setName(String to) { this.name = to; }',
    '    public boolean isOld() { return old; }',
    '    public void setOld(boolean old) { this.old = old; bark(); }',
    '    public void bark() {}',
    '}',
    'class Cat extends RealmObject {',
    '}',
    '',
  ].join('\r\n')

  it('are those of declarations and of methods that do nothing else', () => {
    const pieces = read(text).classes[0]?.source.pieces ?? []
    const said = pieces.map(({ part, property, start, end }) => [
      `${part} ${property ?? ''}`.trim(),
      text.slice(start, end),
    ])
    expect(Object.fromEntries(said)).toEqual({
      head: '@RealmClass("d")\r\npublic class Dog extends RealmObject',
      'member n': '@RealmField("n")\r\n    private String name = "🐕";',
      'member old': 'private boolean old;',
      'getter n': 'public String getName() { return this.name; }',
      'setter n': 'public void setName(String to) { this.name = to; }',
      'getter old': 'public boolean isOld() { return old; }',
    })
  })

  it('say what a class and its methods say', () => {
    const says = read(text).classes[0]?.source.pieces.flatMap((piece) => piece.says ?? [])
    expect(says?.slice(0, 2)).toEqual([
      '{"name":"Dog","storedName":"d","kind":"object"}',
      '{"method":"getName","field":"name","type":"String"}',
    ])
  })

  it('are after the last field and the last method, or where a body begins', () => {
    const [dog, cat] = read(text).classes.map(({ source }) => source.places)
    const lineTo = (at: number | undefined) => text.slice(0, at).split('\r\n').at(-1)
    expect(lineTo(dog?.['member'])).toBe('    private boolean old;')
    expect(lineTo(dog?.['getter'])).toBe('    public void bark() {}')
    expect(text.slice(cat?.['member'])).toBe('}\r\n')
  })

  it('are after the imports', () => {
    const imports = read(text).files.get('File0.java')?.imports
    expect(imports?.lines).toEqual(['import io.realm.RealmObject;'])
    expect(text.slice(0, imports?.at).endsWith('RealmObject;')).toBe(true)
  })
})
