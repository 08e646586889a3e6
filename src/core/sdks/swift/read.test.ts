import { beforeAll, describe, expect, it } from 'vitest'
import { testParse } from '#testkit'
import { countedIds, objectTypesOf } from '#core/model'
import { candidateOf, readCode, type CodeReading, type Parse } from '../index.ts'
import { swift } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(...texts: readonly string[]): CodeReading {
  return readCode(
    swift,
    texts.map((text, i) => ({ path: `${i}.swift`, text })),
    parse,
  )
}

/** The members of a `@Persisted` class, each as one line. */
function members(body: string, around = ''): readonly string[] {
  return saidBy(read(`import RealmSwift\nclass A: Object {\n${body}\n}\n${around}`))
}

function saidBy({ classes }: CodeReading): readonly string[] {
  return (classes.find(({ name }) => name === 'A') ?? classes[0])!.properties.map((one) => {
    const { value, container, optional, elementOptional, primaryKey, index } = one
    const type =
      value.kind === 'primitive'
        ? value.primitive
        : value.kind === 'object'
          ? `${value.embedded ? 'embedded ' : ''}${value.storedName}`
          : `${value.storedName}.${value.storedProperty}`
    const wrapped = container === 'none' ? type : `${container} of ${type}`
    return [
      `${one.name === one.storedName ? '' : `${one.name} as `}${one.storedName}: ${wrapped}`,
      optional || elementOptional ? '?' : '',
      primaryKey ? ' key' : '',
      index ? ` ${index}` : '',
      one.default === null ? '' : ` = ${one.default}`,
    ].join('')
  })
}

const codes = ({ diagnostics }: CodeReading) => diagnostics.map(({ code }) => code)

describe('members', () => {
  it.each<[string, string, readonly string[]]>([
    ['several variables', '@Persisted var a = 0, b: Int? = 4', ['a: int = 0', 'b: int? = 4']],
    ['a type for two', '@Persisted var a, b: String', ['a: string', 'b: string']],
    ['an attribute on its own line', '@Persisted(indexed: true)\nvar a: Int', ['a: int general']],
    ['a key', '@Persisted(primaryKey: true) var _id: ObjectId', ['_id: objectId key']],
    ['a small integer', '@Persisted var a: Int8\n@Persisted var b: Int64?', ['a: int', 'b: int?']],
    [
      'a module name',
      '@Persisted var a: RealmSwift.List<RealmSwift.Decimal128>',
      ['a: list of decimal128'],
    ],
    ['a long optional', '@Persisted var a: Optional<Double>', ['a: double?']],
    ['a name in back-ticks', '@Persisted var `class`: String', ['class: string']],
    ['access levels', '@Persisted public private(set) var a: Bool', ['a: bool']],
    ['observers', '@Persisted var a: Int { didSet { print(a) } }', ['a: int']],
    ['comments within', '@Persisted /* x */ var a: /* z */ Int // w', ['a: int']],
    ['other attributes', '@available(iOS 15, *) @Persisted var a: Int', ['a: int']],
    [
      'computed, lazy and plain ones',
      '@Persisted var a: Int\nvar c: String { "x" }\nlazy var z = 1\nvar t = 1\nstatic var s = 1\n@objc dynamic var o = 1',
      ['a: int'],
    ],
    ['a map of links', '@Persisted var a: Map<String, B?>', ['a: dictionary of B?']],
    [
      'a directive',
      '#if DEBUG\n@Persisted var a: Int\n#endif\n@Persisted var b: Int',
      ['a: int', 'b: int'],
    ],
  ])('reads %s', (_, body, expected) => expect(members(body)).toEqual(expected))

  it('decides by the target whether an object is embedded', () => {
    expect(
      members('@Persisted var a: B?', 'class B: EmbeddedObject { @Persisted var x: Int }'),
    ).toEqual(['a: embedded B?'])
  })

  it('reads an inverse relationship by the name in code', () => {
    const b = `class B: Object {
      @Persisted var one: A?
      override class func propertiesMapping() -> [String: String] { ["one": "first"] }
    }`
    expect(members('@Persisted(originProperty: "one") var a: LinkingObjects<B>', b)).toEqual([
      'a: list of B.first',
    ])
  })
})

describe('initial values', () => {
  it.each<[string, string]>([
    ['var a: Int = 1_000', 'a: int = 1000'],
    ['var a: Int = 0xFF', 'a: int = 255'],
    ['var a: Int = -7', 'a: int = -7'],
    ['var a: Int = 9007199254740993', 'a: int = 9007199254740993'],
    ['var a = 1.50', 'a: double = 1.5'],
    ['var a: Float = 2', 'a: float = 2'],
    ['var a = true', 'a: bool = true'],
    ['var a = "x\\n\\u{1F600}\\"\\\\(y)"', 'a: string = "x\\n😀\\"\\\\(y)"'],
    ['var a: Decimal128 = 12', 'a: decimal128 = 12'],
    ['var a = try! Decimal128(string: "1.10")', 'a: decimal128 = "1.10"'],
    ['var a = Date(timeIntervalSince1970: 0.25)', 'a: date = "1970-01-01T00:00:00.250Z"'],
    ['var a: Date = Date(timeIntervalSince1970: -1)', 'a: date = "1969-12-31T23:59:59Z"'],
    [
      'var a = try! ObjectId(string: "64b7f0a1c2d3e4f506172839")',
      'a: objectId = "64b7f0a1c2d3e4f506172839"',
    ],
    ['var a: AnyRealmValue = .int(3)', 'a: mixed? = 3'],
    ['var a: AnyRealmValue = AnyRealmValue.double(0.5)', 'a: mixed? = 0.5'],
    ['var a: String? = nil', 'a: string?'],
    ['var a: ObjectId = ObjectId.generate()', 'a: objectId'],
    ['var a: ObjectId = .generate()', 'a: objectId'],
    ['var a = UUID()', 'a: uuid'],
    ['var a = Date()', 'a: date'],
    ['var a = Data()', 'a: data'],
    ['var a: List<String> = List()', 'a: list of string'],
    ['var a = RealmSwift.List<Int?>()', 'a: list of int?'],
    ['var a: Map<String, Int> = [:]', 'a: dictionary of int'],
    ['var a: Date = .now', 'a: date'],
  ])('%s', (declaration, expected) => {
    const reading = read(`class A: Object { @Persisted ${declaration} }`)
    expect([saidBy(reading), codes(reading)]).toEqual([[expected], []])
  })

  it.each([
    'var a: Int = count + 1',
    'var a: String = "x \\(y)"',
    'var a: String = """\n  x\n  """',
    'var a: Date = Date(timeIntervalSinceNow: 5)',
    'var a: List<Int> = makeList()',
    'var a: AnyRealmValue = .double(7.0)',
    'var a: B? = B()',
  ])('%s is code', (declaration) => {
    const reading = read(`class A: Object { @Persisted ${declaration} }`)
    expect(codes(reading)).toContain('sdk/default-not-understood')
    expect(reading.classes[0]?.properties[0]?.default).toBeNull()
  })
})

describe('what Realm does not store', () => {
  it.each([
    'var a: [String]',
    'var a: [String: Int]',
    'var a: (Int, Int)',
    'var a: URL.Type',
    'var a: UInt',
    'var a: List<String>?',
    'var a: List<List<Int>>',
    'var a: Map<Int, String>',
    'var a: Result<Int, Error>',
    'var a: any P',
    'var a: (Int) -> Void',
    'var a = makeIt',
    'var a: LinkingObjects<B>',
  ])('%s is told', (declaration) => {
    const reading = read(
      `class A: Object {\n  @Persisted ${declaration}\n  @Persisted var b: Int\n}`,
    )
    expect(saidBy(reading)).toEqual(['b: int'])
    const told = reading.diagnostics.find(({ code }) => code === 'sdk/type-not-understood')
    expect(told?.where.span).toMatchObject({ file: '0.swift', line: 2, column: 3 })
  })
})

describe('classes', () => {
  const classOf = (text: string) => read(text).classes[0]

  it.each<[string, object]>([
    ['class A: RealmSwift.Object {}', { name: 'A', storedName: 'A', kind: 'object' }],
    ['public final class A: EmbeddedObject {}', { name: 'A', kind: 'embedded' }],
    ['class A: AsymmetricObject, Identifiable {}', { name: 'A', kind: 'asymmetric' }],
    ['@objc(Kennel) class A: Object {}', { name: 'A', storedName: 'Kennel' }],
    ['class `class`: Object {}', { name: 'class', storedName: 'class' }],
    ['enum Models { class A: Object {} }', { name: 'A' }],
    ['extension B { class A: Object {} }', { name: 'A' }],
    [
      'class A: Object { override class public func _realmObjectName() -> String? { return "a_v2" } }',
      { name: 'A', storedName: 'a_v2' },
    ],
  ])('%s', (text, expected) => expect(classOf(text)).toMatchObject(expected))

  it('reads two in a file and one in another', () => {
    const { classes } = read('class A: Object {}\nclass B: Object {}', 'class C: Object {}')
    expect(classes.map(({ name, file }) => `${file} ${name}`)).toEqual([
      '0.swift A',
      '0.swift B',
      '1.swift C',
    ])
  })

  it('passes over other classes, structures and generic text', () => {
    expect(read('class A: NSObject { var x = 1 }\nstruct B: Object {}').classes).toEqual([])
  })

  it.each([
    'class B: Animal { @Persisted var x: Int }',
    'import RealmSwift\nclass B: Animal { @objc dynamic var x = 0 }',
    'class B: Animal { dynamic var x = 0; override static func primaryKey() -> String? { "x" } }',
  ])('tells of a class whose base it does not know: %s', (text) => {
    const reading = read(`${text} // Object`)
    expect([reading.classes, codes(reading)]).toEqual([[], ['swift/base-not-understood']])
  })

  it('tells of a class that inherits from a model', () => {
    const reading = read('class B: Animal {}\nclass Animal: Object { @Persisted var x: Int }')
    expect(reading.classes.map(({ name }) => name)).toEqual(['Animal'])
    expect(codes(reading)).toEqual(['swift/base-not-understood'])
  })

  it('says nothing of a class that others observe', () => {
    const reading = read('import RealmSwift\nclass B: NSObject { @objc dynamic var x = 0 }')
    expect([reading.classes, codes(reading)]).toEqual([[], []])
  })

  it('reads stored names of members', () => {
    const body = `@Persisted(primaryKey: true) var id: Int, firstName: String
      override public class func propertiesMapping() -> [String: String] {
        return ["id": "_id", "firstName": "first_name"]
      }`
    expect(members(body)).toEqual(['id as _id: int key', 'firstName as first_name: string key'])
  })

  it('tells of stored names that are made by code', () => {
    const reading = read(`class A: Object { @Persisted var a: Int
      override class func propertiesMapping() -> [String: String] { makeNames() } }`)
    expect(codes(reading)).toEqual(['swift/override-not-understood'])
  })
})

describe('older code', () => {
  const legacy = (text: string) => saidBy(read(`import RealmSwift\n${text}`))

  it('reads every form of member', () => {
    const text = `class A: Object {
      @objc dynamic var _id = ObjectId.generate()
      @objc dynamic var name: String = ""
      @objc dynamic var nick = "x", note: String?
      @objc dynamic var born = Date()
      @objc dynamic var owner: B!
      @objc dynamic var temporary = 0
      let rating = RealmProperty<Int?>()
      let age = RealmOptional<Double>(7)
      let any = RealmProperty<AnyRealmValue>()
      let parts = List<B>()
      let tags: MutableSet<String> = MutableSet()
      let ages = Map<String, Int?>()
      let back = LinkingObjects(fromType: B.self, property: "other")
      let constant = 5
      var plain = 1
      override static func primaryKey() -> String? { "_id" }
      override class func indexedProperties() -> [String] { return ["name", #keyPath(A.nick)] }
      override static func ignoredProperties() -> [String] { ["temporary"] }
    }
    class B: Object { @Persisted var other: A? }`
    expect(legacy(text)).toEqual([
      '_id: objectId key',
      'name: string general',
      'nick: string general = "x"',
      'note: string?',
      'born: date',
      'owner: B?',
      'rating: int?',
      'age: double? = 7',
      'any: mixed?',
      'parts: list of B',
      'tags: set of string',
      'ages: dictionary of int?',
      'back: list of B.other',
    ])
  })

  it('reads dynamic members of a class that shows all to Objective-C', () => {
    expect(legacy('@objcMembers class A: Object { dynamic var a = 0; var b = 0 }')).toEqual([
      'a: int',
    ])
  })

  it('reads dynamic members of code from before Swift 4', () => {
    expect(legacy('class A: Object { dynamic var a = 0; dynamic var b: B?; var c = 0 }')).toEqual([
      'a: int',
      'b: B?',
    ])
  })

  it('reads no member that Objective-C does not see', () => {
    expect(legacy('class A: Object { @objc dynamic var a = 0; dynamic var b = 0 }')).toEqual([
      'a: int',
    ])
  })

  it('is told apart from the present style', () => {
    const { classes } = read('class A: Object { @objc dynamic var a = 0 }', 'class B: Object {}')
    expect(classes.map(({ source }) => source.dialect)).toEqual(['objc', null])
  })
})

describe('types that are left to the initial value', () => {
  it.each([
    ['UUID()', 'a: uuid'],
    ['UUID().uuidString', 'a: string'],
    ['ObjectId.generate().stringValue', 'a: string'],
    ['UUID(uuidString: "a)b")!', 'a: uuid'],
    ['Grade.best', 'a: string'],
    ['Grade.best.rawValue', 'a: string'],
    ['B.Grade.best', 'a: string'],
  ])('%s', (initial, expected) => {
    const grade = 'class B: Object { enum Grade: String, PersistableEnum { case best } }'
    expect(members(`@Persisted var a = ${initial}`, grade)).toEqual([expected])
  })

  it.each(['Date().timeIntervalSince1970', 'Sizes.usual', 'make(1) + make(2)'])(
    'tells of %s',
    (initial) => {
      const reading = read(`class A: Object { @Persisted var a = ${initial} }`)
      expect(saidBy(reading)).toEqual([])
      expect(codes(reading)).toEqual(['sdk/type-not-understood'])
    },
  )
})

describe('types stored as another', () => {
  it('reads an enumeration of another file as its raw values', () => {
    const model = 'class A: Object { @Persisted var g: Grade; @Persisted var l: List<Kind?> }'
    const enums =
      'enum Grade: String, PersistableEnum { case a }\n@objc enum Kind: Int, RealmEnum { case b }'
    expect(saidBy(read(model, enums))).toEqual(['g: string', 'l: list of int?'])
  })

  it('reads another name for a type', () => {
    expect(members('@Persisted var a: Name?', 'typealias Name = String')).toEqual(['a: string?'])
  })

  it('reads a type that converts itself as what is stored, and tells', () => {
    const reading = read(
      'class A: Object { @Persisted var a: Miles }',
      'struct Miles: CustomPersistable { typealias PersistedType = Double }',
    )
    expect([saidBy(reading), codes(reading)]).toEqual([['a: double'], ['swift/custom-persistable']])
  })
})

describe('the model', () => {
  const factsOf = (text: string) => {
    const { classes } = read(text)
    const { model } = candidateOf(swift, classes, swift.options.defaults, countedIds())
    return objectTypesOf(model).map(({ client, properties }) => [
      client,
      ...properties.map((property) => property.client),
    ])
  }

  it('is told the names that code chooses', () => {
    const text = `class Warehouse: Object { @Persisted var firstName: String
      override class func _realmObjectName() -> String? { "whs" }
      override class func propertiesMapping() -> [String: String] { ["firstName": "first_name"] } }`
    expect(factsOf(text)).toEqual([[{ codeName: 'Warehouse' }, { codeName: 'firstName' }]])
  })

  it('is not told the names that code must have', () => {
    const text = `class DateModel: Object { @Persisted var _id: Int, id2: Int, hashValue2: Int
      override class func _realmObjectName() -> String? { "Date" }
      override class func propertiesMapping() -> [String: String] {
        ["id2": "id", "hashValue2": "hash"] } }`
    expect(factsOf(text)).toEqual([[{}, {}, {}, {}]])
  })
})
