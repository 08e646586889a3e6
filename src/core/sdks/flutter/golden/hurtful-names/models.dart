import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
@MapTo('class')
class _Class {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id2;

  late String id;
  late String keys;
  late String constructor;

  @MapTo('__proto__')
  late String proto;

  @MapTo('')
  late String unnamed;

  @MapTo('two words')
  late String twoWords2;

  @MapTo('two_words')
  late String twoWords3;

  @MapTo('TwoWords')
  late String twoWords4;

  late String twoWords;

  @MapTo('quote"; }; process.exit(); //')
  late String quoteProcessExit;

  // realm_generator cannot put this stored name into the code it generates
  @MapTo('it\'s')
  late String itS;

  // realm_generator cannot put this stored name into the code it generates
  @MapTo('dollar\$name')
  late String dollarName;

  // realm_generator cannot put this stored name into the code it generates
  @MapTo('\$')
  late String unnamed2;

  @MapTo('_')
  late String unnamed3;

  @MapTo('1st')
  late String value1st;

  @MapTo('größe')
  late String grosse;

  @MapTo('名前')
  late String unnamed4;

  @MapTo('🐕')
  late String unnamed5;

  @MapTo('a.b')
  late String aB;

  // realm_generator cannot put this stored name into the code it generates
  @MapTo('line\nbreak')
  late String lineBreak;

  @MapTo('star*/slash')
  late String starSlash;

  @MapTo('rtl\u202eevil')
  late String rtlEvil;

  // gap: left out, only the server knows the type * / } process.exit()
  // vet: left out, Vet * / } does not exist
}

// realm_generator cannot put this stored name into the code it generates
@RealmModel()
@MapTo('1st*/\n')
class _Model1st {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
class _Date {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('date')
class _Date2 {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('my_class')
class _MyClass {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('Größe')
class _Grosse {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('dog')
class _Dog {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late String dog;

  @MapTo('Dog')
  late String dog2;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[
  Class.schema,
  Model1st.schema,
  Date.schema,
  Date2.schema,
  MyClass.schema,
  Grosse.schema,
  Dog.schema,
];
