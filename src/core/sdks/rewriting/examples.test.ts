import { beforeAll, expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  objectTypesOf,
  type Model,
  type ObjectType,
  type OwnCodeFile,
} from '#core/model'
import { candidateOf, readCode, rewriteCode, sdkOf, type Parse, type SdkId } from '#core/sdks'
import { testParse } from '#testkit'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

/** What is done to the first class, whose second property is `age`. */
type Change =
  | 'optional'
  | 'type'
  | 'rename'
  | 'add'
  | 'remove'
  | 'kind'
  | 'index'
  | 'key'
  | 'rename class'
  | 'add class'
  | 'remove class'

type Replaced = readonly (readonly [string, string])[]

const changes: Readonly<Record<Change, (types: readonly ObjectType[]) => readonly ObjectType[]>> = {
  optional: onAge((age) => ({ ...age, optional: true })),
  type: onAge((age) => ({ ...age, type: { kind: 'primitive', primitive: 'double' } })),
  rename: onAge((age) => ({ ...age, name: 'years' })),
  index: onAge((age) => ({ ...age, client: { ...age.client, index: 'general' } })),
  add: onFirst((type) => {
    const nick = { ...type.properties[0]!, id: countedIds('n').property(), name: 'nick' }
    return { ...type, properties: [...type.properties, nick] }
  }),
  remove: onFirst((type) => ({
    ...type,
    properties: type.properties.filter((_, i) => i !== 1),
  })),
  kind: onFirst((type) => ({ ...type, kind: 'embedded' })),
  key: onFirst((type) => ({ ...type, primaryKey: type.properties[1]!.id })),
  'rename class': onFirst((type) => ({ ...type, name: 'Puppy' })),
  'add class': (types) => {
    const [dog] = types
    const ids = countedIds('n')
    const properties = [{ ...dog!.properties[0]!, id: ids.property() }]
    return [...types, { ...dog!, id: ids.objectType(), name: 'Wolf', client: {}, properties }]
  },
  'remove class': (types) => types.slice(1),
}

function onFirst(change: (type: ObjectType) => ObjectType) {
  return (types: readonly ObjectType[]) => types.map((type, i) => (i === 0 ? change(type) : type))
}

function onAge(
  change: (property: ObjectType['properties'][number]) => ObjectType['properties'][number],
) {
  return onFirst((type) => ({
    ...type,
    properties: type.properties.map((one, i) => (i === 1 ? change(one) : one)),
  }))
}

function ownFile(id: SdkId, path: string, text: string): { file: OwnCodeFile; model: Model } {
  const sdk = sdkOf(id)
  const { classes } = readCode(sdk, [{ path, text }], parse)
  const { model } = candidateOf(sdk, classes, sdk.options.defaults, countedIds())
  const known = objectTypesOf(model).map(({ id: objectType, name, properties }) => ({
    name,
    objectType,
    properties: properties.map((one) => ({ name: one.name, property: one.id })),
  }))
  return { file: { path, text, classes: known }, model }
}

function rewritten(id: SdkId, path: string, text: string, change: Change): string | undefined {
  const sdk = sdkOf(id)
  const { file, model } = ownFile(id, path, text)
  const after = makeModel(changes[change](objectTypesOf(model)))
  const { files } = rewriteCode(sdk, after, sdk.options.defaults, [file], parse)
  return files.find((one) => one.path === path)?.text
}

/** A file as a person may have written it, and what of it each change replaces. */
type Example = {
  readonly name: string
  readonly sdk: SdkId
  readonly path: string
  readonly text: string
  readonly changes: Partial<Record<Change, Replaced>>
}

const examples: readonly Example[] = [
  {
    name: 'Swift',
    sdk: 'swift',
    path: 'Dog.swift',
    text: `// © Kennel
import RealmSwift

/// A dog.
@objc(Hund) public final class Dog: Object, Identifiable {
\t@Persisted var name: String // called so
\t@Persisted private(set) var age:  Int // years

\tvar isOld: Bool { age > 10 }
\tfunc bark() {}
}

class Cat: Object {
\t@Persisted var lives: Int
}
`,
    changes: {
      optional: [['age:  Int', 'age:  Int?']],
      type: [['age:  Int', 'age:  Double']],
      index: [['@Persisted private', '@Persisted(indexed: true) private']],
      key: [['@Persisted private', '@Persisted(primaryKey: true) private']],
      add: [['// years\n', '// years\n\t@Persisted var nick: String\n']],
      remove: [['\t@Persisted private(set) var age:  Int // years\n', '']],
      kind: [['Dog: Object', 'Dog: EmbeddedObject']],
      'add class': [
        [
          'var lives: Int\n}\n',
          'var lives: Int\n}\n\nclass Wolf: Object {\n    @Persisted var name: String\n}\n',
        ],
      ],
    },
  },
  {
    name: 'Swift with @objc dynamic',
    sdk: 'swift',
    path: 'Dog.swift',
    text: `import RealmSwift

class Dog: Object {
    @objc dynamic var name = ""
    @objc dynamic var age = 0
    func bark() {}
}

class Cat: Object {
    @objc dynamic var lives = 9
}
`,
    changes: {
      optional: [
        ['@objc dynamic var name = ""', '@Persisted var name: String'],
        ['@objc dynamic var age = 0', '@Persisted var age: Int?'],
      ],
    },
  },
  {
    name: 'Kotlin',
    sdk: 'kotlin',
    path: 'Dog.kt',
    text: `package a.b

import io.realm.kotlin.types.RealmObject

/** A dog. */
open class Dog() : RealmObject {
  var name: String = ""
  @Foo("bar") var age: Int = 0 // years

  fun bark() = Unit
}

class Cat : RealmObject
`,
    changes: {
      optional: [['age: Int = 0', 'age: Long? = null']],
      rename: [['var age', 'var years']],
      add: [['// years\n', '// years\n  var nick: String = ""\n']],
      remove: [['  @Foo("bar") var age: Int = 0 // years\n', '']],
      'rename class': [['class Dog', 'class Puppy']],
      'add class': [
        [
          'Cat : RealmObject\n',
          'Cat : RealmObject\n\nclass Wolf : RealmObject {\n    var name: String = ""\n}\n',
        ],
      ],
    },
  },
  {
    name: 'Flutter',
    sdk: 'flutter',
    path: 'dog.dart',
    text: `import 'package:realm_dart/realm.dart';
part 'dog.realm.dart';

/// A dog.
@RealmModel()
class $Dog {
  late String name;
  @Foo()
  late int age; // years
  void bark() {}
}
`,
    changes: {
      optional: [['late int age', 'int? age']],
      type: [['late int', 'late double']],
      kind: [['@RealmModel()', '@RealmModel(ObjectType.embeddedObject)']],
      'add class': [
        [
          'bark() {}\n}\n',
          'bark() {}\n}\n\n@RealmModel()\nclass $Wolf {\n  late String name;\n}\n',
        ],
      ],
      'rename class': [['$Dog', '$Puppy']],
    },
  },
  {
    name: 'Java with accessors',
    sdk: 'java',
    path: 'Dog.java',
    text: `package a;

import io.realm.RealmObject;

public class Dog extends RealmObject {
  private String name;
  private int   age;

  public int getAge() { return age; }
  public void setAge(int age) { this.age = age; }
  public String bark() { return "woof"; }
}
`,
    changes: {
      rename: [
        ['int   age;', 'int   years;'],
        ['getAge() { return age; }', 'getYears() { return years; }'],
        ['setAge(int age) { this.age = age; }', 'setYears(int years) { this.years = years; }'],
      ],
      remove: [
        ['  private int   age;\n', ''],
        [
          '  public int getAge() { return age; }\n  public void setAge(int age) { this.age = age; }\n',
          '',
        ],
      ],
      'rename class': [['class Dog', 'class Puppy']],
    },
  },
  {
    name: 'Java with public fields',
    sdk: 'java',
    path: 'Dog.java',
    text: 'package a;\n\nimport io.realm.RealmObject;\n\npublic class Dog extends RealmObject {\n    public String name;\n    public long age; // years\n}\n',
    changes: { add: [['// years\n', '// years\n    public String nick;\n']] },
  },
  {
    name: 'JavaScript class with a schema',
    sdk: 'node',
    path: 'dog.js',
    text: `const Realm = require('realm')

class Dog extends Realm.Object {
    static schema = {
        name: 'Dog',
        properties: {
            name: 'string',
            age: { type: 'int' }, // years
        },
    }

    bark() {}
}

module.exports = { Dog }
`,
    changes: {
      optional: [["{ type: 'int' }", '"int?"']],
      add: [['// years\n', '// years\n            nick: "string",\n']],
      remove: [["            age: { type: 'int' }, // years\n", '']],
    },
  },
  {
    name: 'TypeScript class with a schema',
    sdk: 'node',
    path: 'dog.ts',
    text: `import Realm from 'realm'

export class Dog extends Realm.Object<Dog> {
  name!: string
  age!: Realm.Types.Int

  static schema: Realm.ObjectSchema = {
    name: 'Dog',
    properties: {
      name: 'string',
      age: 'int',
    },
  }
}
`,
    changes: {
      rename: [
        ['age!:', 'years!:'],
        ["age: 'int'", "years: 'int'"],
      ],
      kind: [['    },\n  }\n', '    },\n    embedded: true,\n  }\n']],
    },
  },
  {
    name: 'TypeScript class for the Babel plugin',
    sdk: 'react-native',
    path: 'dog.ts',
    text: `import Realm from 'realm'

export class Dog extends Realm.Object<Dog> {
  name!: Realm.Types.String
  age!: Realm.Types.Int
  bark() {}
}
`,
    changes: {
      optional: [['age!', 'age?']],
      type: [['Realm.Types.Int', 'Realm.Types.Double']],
      'rename class': [
        [
          'export class Dog extends Realm.Object<Dog>',
          'export class Puppy extends Realm.Object<Puppy>',
        ],
      ],
    },
  },
  {
    name: 'C++',
    sdk: 'cpp',
    path: 'dog.hpp',
    text: `#pragma once
#include <cpprealm/sdk.hpp>

namespace realm {
  struct Dog {
    std::string name;
    int64_t age; // years
    void bark();
  };
  REALM_SCHEMA(Dog, name, age)
}
`,
    changes: {
      optional: [['int64_t age', 'std::optional<int64_t> age']],
      rename: [
        ['int64_t age', 'int64_t years'],
        ['name, age', 'name, years'],
      ],
      remove: [
        ['    int64_t age; // years\n', ''],
        ['name, age', 'name'],
      ],
      kind: [['REALM_SCHEMA', 'REALM_EMBEDDED_SCHEMA']],
      'add class': [
        [
          '(Dog, name, age)\n',
          '(Dog, name, age)\n\n  struct Wolf {\n      std::string name;\n  };\n  REALM_SCHEMA(Wolf, name)\n',
        ],
      ],
      'remove class': [
        [
          '  struct Dog {\n    std::string name;\n    int64_t age; // years\n    void bark();\n  };\n  REALM_SCHEMA(Dog, name, age)\n',
          '',
        ],
      ],
    },
  },
  {
    name: '.NET',
    sdk: 'dotnet',
    path: 'Dog.cs',
    text: `#nullable enable
using Realms;

namespace A {
  /// <summary>A dog.</summary>
  public sealed partial class Dog : IRealmObject {
    public string Name { get; set; } = "x";
    [Foo] public int Age { get; private set; } // years
    public bool IsOld => Age > 10;
  }
}
`,
    changes: {
      kind: [['IRealmObject', 'IEmbeddedObject']],
      remove: [['    [Foo] public int Age { get; private set; } // years\n', '']],
    },
  },
  {
    name: '.NET without nullable types',
    sdk: 'dotnet',
    path: 'Dog.cs',
    text: `using Realms;

namespace A
{
    public partial class Dog : IRealmObject
    {
        [Required]
        public string Name { get; set; }
        [Foo] public long Age { get; private set; } // years
    }

    public partial class Cat : IRealmObject
    {
        [Required] public string Name { get; set; }
        public Dog Enemy { get; set; }
    }
}
`,
    changes: {
      optional: [['long Age', 'long? Age']],
      type: [['long Age', 'double Age']],
      add: [
        [
          '// years\n',
          '// years\n        [Required]\n        [MapTo("nick")]\n        public string Nick { get; set; }\n',
        ],
      ],
      kind: [['Dog : IRealmObject', 'Dog : IEmbeddedObject']],
    },
  },
]

const table = examples.flatMap(({ changes: told, ...example }) =>
  Object.entries(told).flatMap(([change, replaced]) =>
    ['\n', '\r\n'].map((lineEnd) => ({
      ...example,
      change: change as Change,
      replaced,
      lineEnd,
      shown: JSON.stringify(lineEnd),
    })),
  ),
)

it.each(table)('$name: $change ($shown)', ({ sdk, path, text, change, replaced, lineEnd }) => {
  const ended = (one: string): string => one.replaceAll('\n', lineEnd)
  for (const [from] of replaced) expect(text.split(from)).toHaveLength(2)
  const expected = replaced.reduce((one, [from, to]) => one.replace(from, () => to), text)
  expect(rewritten(sdk, path, ended(text), change)).toBe(ended(expected))
})
