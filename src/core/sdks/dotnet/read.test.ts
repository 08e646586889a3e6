import { beforeAll, describe, expect, it } from 'vitest'
import { readCode, type CodeProperty, type CodeReading, type Parse } from '#core/sdks'
import { testParse } from '#testkit'
import { dotnet } from './index.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

function read(text: string): CodeReading {
  return readCode(dotnet, [{ path: 'Models.cs', text }], parse)
}

/** What a property says, in short. */
function short({ name, storedName, value, ...facts }: CodeProperty): string {
  const { container, optional, elementOptional, primaryKey, index, counter } = facts
  const said =
    value.kind === 'primitive'
      ? value.primitive
      : value.kind === 'object'
        ? value.storedName
        : `${value.storedName}.${value.storedProperty}`
  return [
    name === storedName ? name : `${storedName} as ${name}`,
    value.kind === 'inverse' ? 'inverse' : container === 'none' ? '' : container,
    `${said}${optional || elementOptional ? '?' : ''}`,
    primaryKey ? 'key' : '',
    index ?? '',
    counter ? 'counter' : '',
    facts.default === null ? '' : `= ${facts.default}`,
  ]
    .filter((word) => word !== '')
    .join(' ')
}

/** The properties of the first class. */
function properties(text: string): readonly string[] {
  return read(text).classes[0]?.properties.map(short) ?? []
}

/** The properties of a class of the generator with these members. */
function members(body: string): readonly string[] {
  return properties(`#nullable enable\npartial class Dog : IRealmObject {\n${body}\n}`)
}

function codes(text: string): readonly string[] {
  return read(text).diagnostics.map(({ code, where }) => `${code} in line ${where.span?.line}`)
}

describe('what is a model', () => {
  it.each([
    ['class A : RealmObject { public int X { get; set; } }', 'object'],
    ['class A : Realms.EmbeddedObject { public int X { get; set; } }', 'embedded'],
    ['class A : AsymmetricObject { public int X { get; set; } }', 'asymmetric'],
    ['partial class A : IRealmObject { public int X { get; set; } }', 'object'],
    ['partial class A : INotify, global::Realms.IEmbeddedObject { }', 'embedded'],
    ['partial class A : IAsymmetricObject, IDisposable { }', 'asymmetric'],
    ['[Explicit] partial class A : IRealmObject { }', 'object'],
  ])('%s', (text, kind) => {
    expect(read(text).classes.map((one) => [one.name, one.kind])).toEqual([['A', kind]])
  })

  it.each([
    ['another base', 'class A : RealmObjects { public int X { get; set; } } // RealmObject'],
    ['an ignored class', '[Ignored] partial class A : IRealmObject { public int X { get; set; } }'],
    ['a comment', '/* class A : RealmObject { public int X { get; set; } } */'],
    ['an interface', 'interface A : IRealmObject { int X { get; set; } }'],
  ])('%s is none', (_, text) => {
    expect(read(text)).toMatchObject({ classes: [], diagnostics: [] })
  })

  it.each([
    ['partial record A(int X) : IRealmObject;', 'a record'],
    ['partial struct A : IRealmObject { }', 'a struct'],
    ['class A<T> : RealmObject { public int X { get; set; } }', 'generic'],
  ])('%s is told', (text, what) => {
    const { classes, diagnostics } = read(`\n${text}`)
    expect(classes).toEqual([])
    expect(diagnostics.map(({ message, where }) => [message, where.span?.line])).toEqual([
      [`\`A\` is ${what}, which Realm does not store. Make it a plain class.`, 2],
    ])
  })

  it.each([
    ['a namespace', 'namespace My.Models { class A : RealmObject { } class B : RealmObject { } }'],
    [
      'a file-scoped namespace',
      'namespace My;\nclass A : RealmObject { }\nclass B : RealmObject { }',
    ],
    [
      'nested namespaces',
      'namespace X { namespace Y { class A : RealmObject { } class B : RealmObject { } } }',
    ],
    [
      'a containing class',
      'partial class O { class A : RealmObject { class B : EmbeddedObject { } } }',
    ],
    [
      'a branch of the preprocessor',
      '#if X\nclass A : RealmObject { }\n#else\nclass B : RealmObject { }\n#endif\n',
    ],
  ])('classes in %s are found', (_, text) => {
    expect(read(text).classes.map(({ name }) => name)).toEqual(['A', 'B'])
  })

  it('a class has the name of its attribute', () => {
    const [found] = read('[Explicit, MapTo("whs_v2")]\nclass Warehouse : RealmObject { }').classes
    expect(found).toMatchObject({ name: 'Warehouse', storedName: 'whs_v2' })
  })

  it('links go by the class and mean its stored name', () => {
    const text =
      '[MapTo("p")] class Person : RealmObject { }\nclass Dog : RealmObject { public Person Owner { get; set; } }'
    expect(read(text).classes[1]?.properties.map(short)).toEqual(['Owner p?'])
  })
})

describe('what is stored', () => {
  it.each([
    [
      '[PrimaryKey, MapTo("_id")] public ObjectId Id { get; private set; }',
      ['_id as Id objectId key'],
    ],
    ['[PrimaryKey]\n[MapTo("_id")]\npublic string? Id { get; set; }', ['_id as Id string? key']],
    ['[Realms.MapToAttribute("_id")] public int X { get; set; }', ['_id as X int']],
    ['[property: MapTo(mapping: @"a""b")] public int X { get; set; }', ['a"b as X int']],
    ['[MapTo(nameof(Y))] public int X { get; set; }', ['Y as X int']],
    ['[Indexed] public int X { get; set; }', ['X int general']],
    ['[Indexed(IndexType.General)] public int X { get; set; }', ['X int general']],
    ['[Indexed(IndexType.FullText)] public string? X { get; set; }', ['X string? full-text']],
    ['[Obsolete("old"), JsonIgnore] public int X { get; set; }', ['X int']],
    ['int X { get; set; }', ['X int']],
    ['public required string X { get; set; }', ['X string']],
    ['public string @class { get; set; } = null!;', ['class string']],
    ['public int A { get; set; } public int B { get; set; }', ['A int', 'B int']],
    ['#region x\npublic int A { get; set; }\n#endregion', ['A int']],
    [
      '#if X\npublic int A { get; set; }\n#else\npublic int B { get; set; }\n#endif',
      ['A int', 'B int'],
    ],
  ])('%s', (body, expected) => {
    expect(members(body)).toEqual(expected)
  })

  it.each([
    'public string S { get; init; }',
    'public int X => 1;',
    'public static int Y { get; set; }',
    'public int Z { get; }',
    'public int W { get => 1; set { } }',
    '[Ignored] public int I { get; set; }',
    '[Ignored, MapTo("x")] public DateTime I { get; set; }',
    'public string a = "a", b = "b";',
    'public IQueryable<Dog> Q { get; }',
    'public Dog? Mother => null;',
    'public List<int> L { get; } = new();',
    'public DateTime Now => DateTime.Now;',
    'public event EventHandler Changed;',
    'public void F() { int x = 1; }',
    'public int this[int i] { get => 1; set { } }',
  ])('%s is not', (body) => {
    const text = `#nullable enable\npartial class Dog : IRealmObject {\n${body}\n}`
    expect(properties(text)).toEqual([])
    expect(codes(text)).toEqual([])
  })
})

describe('types', () => {
  it.each([
    ['decimal', 'X decimal128'],
    ['char', 'X int'],
    ['byte', 'X int'],
    ['System.Int16?', 'X int?'],
    ['Nullable<long>', 'X int?'],
    ['RealmInteger<int>', 'X int counter'],
    ['RealmInteger<long>?', 'X int? counter'],
    ['MongoDB.Bson.Decimal128', 'X decimal128'],
    ['global::System.Guid?', 'X uuid?'],
    ['DateTimeOffset', 'X date'],
    ['byte[]', 'X data'],
    ['byte[]?', 'X data?'],
    ['RealmValue', 'X mixed?'],
    ['Dog?', 'X Dog?'],
    ['Animals.Dog?', 'X Dog?'],
    ['IList<string?>', 'X list string?'],
    ['System.Collections.Generic.IList<byte[]>', 'X list data'],
    ['ISet<Guid>', 'X set uuid'],
    ['IList<Dog>', 'X list Dog'],
    ['IDictionary<string, Dog?>', 'X dictionary Dog?'],
    ['IDictionary<string, double?>', 'X dictionary double?'],
  ])('%s', (type, expected) => {
    expect(members(`public ${type} X { get; set; }`)).toEqual([expected])
  })

  it('a name given by `using` is the type it stands for', () => {
    const using = 'using Id = MongoDB.Bson.ObjectId;\n'
    expect(properties(`${using}class A : RealmObject { public Id? X { get; set; } }`)).toEqual([
      'X objectId?',
    ])
  })

  it.each([
    'DateTime',
    'List<int>',
    'uint',
    'object',
    '(int, int)',
    'string[]',
    'IList<IList<int>>',
    'IDictionary<int, string>',
    'IList<RealmInteger<int>>',
    'RealmInteger<string>',
  ])('%s is not understood', (type) => {
    const text = `#nullable enable\npartial class A : IRealmObject {\n  public ${type} X { get; set; }\n}`
    expect(properties(text)).toEqual([])
    expect(codes(text)).toEqual(['sdk/type-not-understood in line 3'])
  })

  it('an enumeration is not stored', () => {
    const text = 'enum Grade { A }\nclass A : RealmObject {\n  public Grade? G { get; set; }\n}'
    expect(properties(text)).toEqual([])
    expect(codes(text)).toEqual(['dotnet/enum-not-stored in line 3'])
  })

  it.each(['nameof(Dog.Owner)', 'nameof(Owner)', '"Owner"', 'property: "Owner"'])(
    'Backlink(%s) inverts a property by its name in code',
    (argument) => {
      const dog = 'class Dog : RealmObject { [MapTo("owner")] public Person Owner { get; set; } }'
      const person = `class Person : RealmObject { [Backlink(${argument})] public IQueryable<Dog> Dogs { get; } }`
      expect(properties(`${person}\n${dog}`)).toEqual(['Dogs inverse Dog.owner'])
    },
  )
})

describe('nullability', () => {
  const classic = (body: string) => properties(`class A : RealmObject { ${body} }`)

  it('of the weaver’s classes is said by Required alone', () => {
    expect(
      classic('[Required] public string S { get; set; } public string T { get; set; }'),
    ).toEqual(['S string', 'T string?'])
    expect(
      properties('#nullable enable\nclass A : RealmObject { public string S { get; set; } }'),
    ).toEqual(['S string?'])
    expect(
      classic('[Required] public IList<string> L { get; } public IList<string> M { get; }'),
    ).toEqual(['L list string', 'M list string?'])
    expect(classic('public int N { get; set; } public int? M { get; set; }')).toEqual([
      'N int',
      'M int?',
    ])
  })

  it('of the generator’s classes is said by the directive in force', () => {
    const text =
      '#nullable enable\npartial class A : IRealmObject {\n  public string S { get; set; }\n' +
      '#nullable disable\n  public string T { get; set; }\n  [Required] public string U { get; set; }\n}'
    expect(properties(text)).toEqual(['S string', 'T string?', 'U string'])
    expect(codes(text)).toEqual([])
  })

  it.each([
    ['null!', 'public string X { get; set; } = null!;', 'X string'],
    ['required', 'public required string X { get; set; }', 'X string'],
    ['a nullable text', 'public string X { get; set; } public string? Y { get; set; }', 'X string'],
    ['a nullable link', 'public string X { get; set; } public Dog? Y { get; set; }', 'X string'],
    [
      'nullable elements',
      'public string X { get; set; } public IList<string?> Y { get; }',
      'X string',
    ],
    [
      'Required',
      'public string X { get; set; } [Required] public string Y { get; set; }',
      'X string?',
    ],
    ['a plain link', 'public string X { get; set; } public Dog Y { get; set; }', 'X string?'],
  ])('without one shows by %s', (_, body, expected) => {
    const text = `partial class A : IRealmObject { ${body} }`
    expect(properties(text)[0]).toBe(expected)
    expect(codes(text)).toEqual([])
  })

  it('without any sign is off, which is said once for each class', () => {
    const text =
      'partial class A : IRealmObject {\n  public int N { get; set; }\n' +
      '  public string X { get; set; }\n  public byte[] Y { get; set; }\n}'
    expect(properties(text)).toEqual(['N int', 'X string?', 'Y data?'])
    expect(codes(text)).toEqual(['dotnet/nullability-unknown in line 3'])
  })

  it('older dialects are told apart', () => {
    const dialect = (text: string) => read(text).classes[0]?.source.dialect
    expect(dialect('class A : RealmObject { }')).toBe('RealmObject')
    expect(dialect('partial class A : IRealmObject { public string X { get; set; } }')).toBe(
      'not nullable',
    )
    expect(
      dialect('partial class A : IRealmObject { public string X { get; set; } = null!; }'),
    ).toBeNull()
  })
})

describe('parts and places', () => {
  it('a class in several parts of one file is one', () => {
    const text =
      'partial class A { public int X { get; set; } }\n' +
      '[MapTo("a")] partial class A { }\npartial class A : IRealmObject { public int Y { get; set; } }'
    const { classes } = read(text)
    expect(classes.map(({ storedName }) => storedName)).toEqual(['a'])
    expect(properties(text)).toEqual(['Y int', 'X int'])
    expect(text.slice(classes[0]?.source.range.start)).toMatch(/^partial class A : IRealmObject/)
  })

  it('a part without its interface is told', () => {
    const text = 'using Realms;\npartial class A {\n  [MapTo("x")] public int X { get; set; }\n}'
    expect(read(text).classes).toEqual([])
    expect(codes(text)).toEqual(['dotnet/part-elsewhere in line 2'])
  })

  it('ranges hold the declarations with their attributes', () => {
    const text =
      '// 🐕 dog\r\nusing Realms;\r\n\r\n/// <summary>A dog</summary>\r\n[MapTo("dog")]\r\n' +
      'class Dog : RealmObject // a dog\r\n{\r\n    // its name\r\n    [MapTo("name")]\r\n    [Required] public string Name { get; set; } // more\r\n}\r\n'
    const [found] = read(text).classes
    const part = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    const { range, nameRange, pieces, places } = found!.source
    expect(part(range)).toMatch(/^\[MapTo\("dog"\)\][^]*\}$/)
    expect(part(nameRange)).toBe('Dog')
    expect(pieces.map((piece) => [piece.part, piece.property, part(piece)])).toEqual([
      ['head', null, '[MapTo("dog")]\r\nclass Dog : RealmObject'],
      ['member', 'name', '[MapTo("name")]\r\n    [Required] public string Name { get; set; }'],
    ])
    expect(pieces[0]?.says).toBe('["Dog","dog","object"]')
    expect(text.slice(places['member'])).toMatch(/^ \/\/ more/)
  })

  it('the first member goes behind the brace of the body', () => {
    const text = 'class Dog : RealmObject\n{\n}\n'
    expect(text.slice(read(text).classes[0]?.source.places['member'])).toBe('\n}\n')
  })

  it.each([
    [
      'using System;\nusing Realms;\n\nclass A : RealmObject { }',
      '\n\nclass A',
      ['using System;', 'using Realms;'],
    ],
    ['using Realms; // us\r\nclass A : RealmObject { }', '\r\nclass A', ['using Realms;']],
    ['#nullable enable\nclass A : RealmObject { }', 'class A', ['#nullable enable']],
    [
      'using X;\npartial class A : IRealmObject { public string? S { get; set; } }',
      '\npartial',
      ['#nullable enable', 'using X;'],
    ],
    ['// head\nclass A : RealmObject { }', '// head', []],
  ])('imports of %j', (text, next, lines) => {
    const imports = read(text).files.get('Models.cs')?.imports
    expect(imports?.lines).toEqual(lines)
    expect(text.slice(imports?.at)).toMatch(new RegExp(`^${next}`))
  })
})

describe('broken text', () => {
  it('a broken member leaves the others', () => {
    const text =
      'class A : RealmObject {\n  public int X { get; set; }\n  public int Y { get set; }\n  public int Z { get; set; }\n}'
    expect(properties(text)).toEqual(['X int', 'Z int'])
    expect(codes(text)).toEqual(['sdk/syntax-error in line 3'])
  })

  it('half a class is read as far as it goes', () => {
    const text =
      'using Realms;\nclass A : RealmObject {\n  public int X { get; set; }\n  public int Y { get; set; }\n  public'
    expect(properties(text)).toEqual(['X int', 'Y int'])
    expect(codes(text)[0]).toMatch(/^sdk\/syntax-error/)
  })

  it('half a class beside a whole one', () => {
    const text =
      'class B : RealmObject { public int Q { get; set; } }\n[MapTo("a")] public class A : RealmObject\n{\n  public int X { get; set; }\n'
    expect(read(text).classes.map(({ name, properties: own }) => [name, own.map(short)])).toEqual([
      ['B', ['Q int']],
      ['A', ['X int']],
    ])
  })
})
