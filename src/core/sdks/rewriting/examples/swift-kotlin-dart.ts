import type { Example } from './example.ts'

/** Each with some changes, and all that they replace. */
export const swiftKotlinDart: readonly Example[] = [
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
]
