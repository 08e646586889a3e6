import type { Example } from './example.ts'

/** Each with some changes, and all that they replace. */
export const javaScriptCppDotnet: readonly Example[] = [
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
