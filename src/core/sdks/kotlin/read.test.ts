import { beforeAll, describe, expect, it } from 'vitest'
import { readCode, type CodeReading, type Parse } from '#core/sdks'
import { testParse } from '#testkit'
import { kotlin } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(...texts: readonly string[]): CodeReading {
  const files = texts.map((text, i) => ({ path: `File${i}.kt`, text }))
  return readCode(kotlin, files, parse)
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

/** What one member in a class is read as. */
function member(code: string): readonly string[] {
  return short(`class A : RealmObject {\n    ${code}\n}\n`)['A'] ?? []
}

const codes = (reading: CodeReading): readonly string[] =>
  reading.diagnostics.map(({ code }) => code)

describe('members', () => {
  it.each([
    ['var n = 7', 'n: int = 7'],
    ['var n = 7L', 'n: int = 7'],
    ['var n = -1_000', 'n: int = -1000'],
    ['var n = 0xFF', 'n: int = 255'],
    ['var n = 9007199254740993', 'n: int = 9007199254740993'],
    ["var n: Char = 'a'", 'n: int = 97'],
    ['var n: Byte? = null', 'n: int?'],
    ['var n = 7f', 'n: float = 7'],
    ['var n = 7.0', 'n: double = 7'],
    ['var n: Double = 1e21', 'n: double = 1e+21'],
    ['var n = ""', 'n: string'],
    ['var n = "a\\n\\u0041\\$x"', 'n: string = "a\\nA$x"'],
    ['var n = """a\\n"""', 'n: string = "a\\\\n"'],
    ['var n = true', 'n: bool = true'],
    ['var n = false', 'n: bool'],
    ['var n: kotlin.String? = null', 'n: string?'],
    ['var n: (String)? = "x"', 'n: string? = "x"'],
    ['var n = ObjectId()', 'n: objectId'],
    ['var n: BsonObjectId = BsonObjectId()', 'n: objectId'],
    ['var n = org.mongodb.kbson.ObjectId()', 'n: objectId'],
    ['var n = Decimal128("1.5")', 'n: decimal128 = "1.5"'],
    ['var n = RealmUUID.random()', 'n: uuid'],
    ['var n = RealmInstant.from(5, 0)', 'n: date = "1970-01-01T00:00:05Z"'],
    ['var n: MutableRealmInt = MutableRealmInt.create(0)', 'n: counter int'],
    ['var n: MutableRealmInt? = null', 'n: counter int?'],
    ['var n: RealmAny? = RealmAny.create(5)', 'n: mixed? = 5'],
    ['var n = realmListOf<String>()', 'n: list of string'],
    ['var n: RealmList<Long?> = realmListOf()', 'n: list of int?'],
    ['var n: RealmSet<Int> = realmSetOf(1, 2)', 'n: set of int = [1,2]'],
    ['var n: RealmDictionary<Int> = realmDictionaryOf("a" to 1)', 'n: dictionary of int = {"a":1}'],
    ['var `class`: String? = null', 'class: string?'],
    ['var `a b`: String? = null', 'a b: string?'],
    ['var dynamic: Long = 0', 'dynamic: int'],
    ['var dollar$name: Long = 0', 'dollar$name: int'],
    ['var 名前: Long = 0', '名前: int'],
    ['@PersistedName(name = "p") var n: Long = 0', 'p: int'],
    ['@PersistedName("p")\n    @Index\n    var n: Long = 0', 'p: general int'],
    ['@field:PrimaryKey private var n: String = ""', 'n: key string'],
    ['@field:[PrimaryKey PersistedName("p")] var n: String = ""', 'p: key string'],
    ['@FullText var n: String = ""', 'n: full-text string'],
    ['@Suppress("x", "y") var n: Long = 0', 'n: int'],
    ['var n: Vet? = null', 'n: Vet?'],
    ['val ds by backlinks(Dock::owner)', 'ds: list of Dock.owner'],
    ['val ds: RealmResults<Dock> by backlinks(Dock::`in`)', 'ds: list of Dock.in'],
    ['/* a */ var n: Long = 1 // b', 'n: int = 1'],
    ['var n: Long = 1\n        get() = field\n        set(value) { field = value }', 'n: int = 1'],
  ])('reads %j', (code, expected) => {
    expect(member(code)).toEqual([expected])
  })

  it.each([
    'val n: Long get() = 1',
    'var n: Long\n        get() = 1\n        set(value) { }',
    'val n by lazy { 1 }',
    'val n: Long = 3',
    '@Ignore var n: Long = 0',
    '@Transient var n: Foo = Foo()',
    'val String.n: Long get() = 1',
    'var io_realm_kotlin_x: Long = 0',
    'companion object { var n: Long = 0 }',
    'fun n(): Long = 1',
    'init { var n = 1 }',
    '// var n: Long = 0',
  ])('passes over %j', (code) => {
    const { classes, diagnostics } = read(`class A : RealmObject {\n    ${code}\n}\n`)
    expect(classes.map(({ properties }) => properties)).toEqual([[]])
    expect(diagnostics).toEqual([])
  })

  it.each(['Transient', '*'])('stores what kotlinx.serialization.%s alone passes over', (name) => {
    const code = 'class A : RealmObject { @Transient var n: Long = 0; @Ignore var o: Long = 0 }'
    expect(short(`import kotlinx.serialization.${name}\n${code}\n`)).toEqual({ A: ['n: int'] })
  })

  it('reads several on one line', () => {
    expect(member('var n: Long? = null; var o: Long = 0')).toEqual(['n: int?', 'o: int'])
  })

  it.each([
    'var n: RealmList<*> = realmListOf()',
    'var n: Map<String, Int> = mapOf()',
    'var n: RealmList<String>? = null',
    'var n: (Int) -> Unit = {}',
    'var n = make()',
  ])('tells that it does not know the type in %j', (code) => {
    const reading = read(`class A : RealmObject {\n    ${code}\n}\n`)
    expect(codes(reading)).toEqual(['sdk/type-not-understood'])
    expect(reading.diagnostics[0]?.where.span).toMatchObject({ line: 2, column: 5 })
  })

  it.each([
    'var n: String = "a ${b}"',
    'var n: String = """a""".trimIndent()',
    'var n: Long = Long.MAX_VALUE',
    'var n: RealmList<String> = realmListOf(x)',
  ])('tells that the initial value is code in %j', (code) => {
    const reading = read(`class A : RealmObject {\n    ${code}\n}\n`)
    expect(codes(reading)).toEqual(['sdk/default-not-understood'])
    expect(reading.classes[0]?.properties).toMatchObject([{ name: 'n', default: null }])
  })
})

describe('classes', () => {
  it.each([
    ['class A : RealmObject', 'A', 'object'],
    ['open class A(): Base, io.realm.kotlin.types.RealmObject {}', 'A', 'object'],
    ['class A : EmbeddedRealmObject {}', 'A', 'embedded'],
    ['internal class A : AsymmetricRealmObject {}', 'A', 'asymmetric'],
    ['@PersistedName("b")\nclass A : RealmObject {}', 'b', 'object'],
    ['@Suppress("x")\n@PersistedName(name = "b") class A : RealmObject', 'b', 'object'],
    ['import io.realm.kotlin.types.RealmObject as R\nclass A : R {}', 'A', 'object'],
  ])('reads %j', (code, storedName, kind) => {
    expect(read(code).classes).toMatchObject([{ name: 'A', storedName, kind, properties: [] }])
  })

  it.each([
    'interface A : RealmObject',
    'class A : RealmObjects',
    'enum class A { RealmObject }',
    '// class A : RealmObject',
  ])('passes over %j', (code) => {
    expect(read(code).classes).toEqual([])
  })

  it('reads nested classes, and both of two in a file', () => {
    const code =
      'class A : RealmObject {\n    companion object { const val X = 1 }\n    class B : RealmObject { var q: Int = 0 }\n}\n' +
      'object Models { class C : RealmObject { var c: Long = 0 } }\n'
    expect(short(code)).toEqual({ A: [], B: ['q: int'], C: ['c: int'] })
  })

  it('reads the properties of a primary constructor', () => {
    const code =
      'class P(@PrimaryKey var name: String, val x: Int, y: Int, var n: Long? = 3) : RealmObject { constructor() : this("") }\n' +
      'class Q : RealmObject { var a: Long = 0 }\n'
    expect(short(code)).toEqual({ P: ['name: key string', 'n: int? = 3'], Q: ['a: int'] })
    expect(read(code).classes.map(({ source }) => source.dialect)).toEqual([
      'primary-constructor',
      null,
    ])
  })

  it('takes the properties of a primary constructor for a part of the head', () => {
    const code =
      'class P(var name: String) : RealmObject {\n    constructor() : this("")\n    var n: Long = 0\n}\n'
    const pieces = read(code).classes[0]?.source.pieces ?? []
    expect(pieces.map(({ part, start, end }) => [part, code.slice(start, end)])).toEqual([
      ['head', 'class P(var name: String) : RealmObject'],
      ['member', 'var n: Long = 0'],
      ['constructor', 'constructor() : this("")'],
    ])
  })

  it('reads a type alias of a stored type', () => {
    const code = 'typealias Cents = Long\nclass A : RealmObject { var a: Cents = 0 }\n'
    expect(short(code)).toEqual({ A: ['a: int'] })
  })

  it('finds the class and property of another file behind the names in code', () => {
    const dog =
      '@PersistedName("d")\nclass Dog : RealmObject {\n    @PersistedName("o") var owner: Person? = null\n}\n'
    const person = 'class Person : RealmObject { val dogs by backlinks(Dog::owner) }\n'
    expect(short(dog, person)).toEqual({ d: ['o: Person?'], Person: ['dogs: list of d.o'] })
  })
})

describe('Realm Java in Kotlin', () => {
  it.each([
    ['var a: RealmList<String> = RealmList()', 'a: list of string?'],
    ['@Required var a: RealmList<String> = RealmList()', 'a: list of string'],
    ['val a: RealmList<Dog> = RealmList()', 'a: list of Dog'],
    ['var a: RealmList<Dog>? = RealmList()', 'a: list of Dog'],
    ['var a: RealmList<Dog>? = null', 'a: list of Dog'],
    ['@RealmField("b") var a: String? = null', 'b: string?'],
    ['@PrimaryKey var a: UUID = UUID.randomUUID()', 'a: key uuid'],
    ['lateinit var a: Date', 'a: date'],
    ['@LinkingObjects("owner") val a: RealmResults<Dog>? = null', 'a: list of Dog.owner'],
    ['val a: MutableRealmInteger = MutableRealmInteger.valueOf(0)', 'a: counter int'],
  ])('reads %j', (code, expected) => {
    const text = `import io.realm.RealmObject\nopen class D : RealmObject() {\n    ${code}\n}\n`
    expect(short(text)).toEqual({ D: [expected] })
    expect(read(text).classes[0]?.source.dialect).toBe('realm-java')
  })

  it('reads what the annotation of the class says', () => {
    const code =
      '@RealmClass(name = "d", embedded = true, fieldNamingPolicy = RealmNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)\n' +
      'open class D : RealmModel { var firstName: String = "" }\n'
    expect(read(code).classes).toMatchObject([
      { storedName: 'd', kind: 'embedded', properties: [{ storedName: 'first_name' }] },
    ])
  })
})

describe('broken code', () => {
  it.each([
    ['var x: Long = = 0', 3],
    ['var x: Long = 0 fun', 3],
    ['var x@: Long = 0', 3],
    ['@PrimaryKey\n    var x: Long = = 0', 3],
    ['blah blah(', 3],
  ])('reads around %j', (code, line) => {
    const text = `class A : RealmObject {\n    var a: Long = 1\n    ${code}\n    var b: Long = 2\n}\nclass B : RealmObject {\n    var c: Long = 0\n}\n`
    const reading = read(text)
    expect(short(text)).toMatchObject({ A: ['a: int = 1', 'b: int = 2'], B: ['c: int'] })
    expect(codes(reading)).toEqual(['sdk/syntax-error'])
    expect(reading.diagnostics[0]?.where.span?.line).toBe(line)
  })

  it.each([
    [
      'class A : RealmObject {\n    var a: Long = 0\n\nclass B : RealmObject {\n    var b: Long = 0\n}\n',
    ],
    [
      'class A : RealmObject {\n    var a: Long = 0\n}\n}\nclass B : RealmObject {\n    var b: Long = 0\n}\n',
    ],
    [
      'class A : RealmObject {\n    var a: Long = 0\n}\nclass B : RealmObject {\n    var b: Long = 0\n',
    ],
  ])('reads both classes where a brace is wrong in %j', (text) => {
    expect(short(text)).toEqual({ A: ['a: int'], B: ['b: int'] })
    expect(codes(read(text))).toContain('sdk/syntax-error')
  })
})

describe('places', () => {
  const text = [
    '// 🐕 dogs',
    'package a.b',
    'import io.realm.kotlin.types.RealmObject',
    'import io.realm.kotlin.types.annotations.*',
    '',
    '/** A dog. */',
    '@PersistedName("d")',
    'class Dog : RealmObject { // here',
    '    // the name',
    '    @PersistedName("n")',
    '    var name: String = "🐕" // kept',
    '    fun bark() {}',
    '}',
    'class Cat : RealmObject {',
    '}',
    '',
  ].join('\r\n')

  const said = (): { readonly [part: string]: string } => {
    const [dog] = read(text).classes
    const pieces = dog?.source.pieces ?? []
    return Object.fromEntries(
      pieces.map(({ part, property, start, end }) => [
        `${part} ${property ?? ''}`.trim(),
        text.slice(start, end),
      ]),
    )
  }

  it('are those of declarations, without the comments around them', () => {
    expect(said()).toEqual({
      head: '@PersistedName("d")\r\nclass Dog : RealmObject',
      'member n': '@PersistedName("n")\r\n    var name: String = "🐕"',
    })
  })

  it('say what the head of a class says', () => {
    const head = read(text).classes[0]?.source.pieces[0]
    expect(head?.says).toBe('{"name":"Dog","storedName":"d","kind":"object"}')
  })

  it('are after the last member, or where a body begins', () => {
    const places = read(text).classes.map(({ source }) => source.places['member'] ?? 0)
    expect(places.map((at) => text.slice(0, at).split('\r\n').at(-1))).toEqual([
      '    var name: String = "🐕"',
      '',
    ])
    expect(text.slice(places[1])).toBe('}\r\n')
  })

  it('are after the imports', () => {
    const imports = read(text).files.get('File0.kt')?.imports
    expect(imports?.lines).toEqual([
      'import io.realm.kotlin.types.RealmObject',
      'import io.realm.kotlin.types.annotations.*',
    ])
    expect(text.slice(0, imports?.at).endsWith('annotations.*')).toBe(true)
  })
})
