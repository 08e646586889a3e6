import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
class $Dog {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  $Person? owner;
  late List<$Person> friends;
  late Set<$Person> vets;
  late Map<String, $Person?> byRole;
  $Address? home;
  late List<$Address> places;
  late Map<String, $Address?> placesByName;
}

@RealmModel()
class $Person {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late String name;

  @Backlink(#owner)
  late Iterable<$Dog> dogs;

  @Backlink(#friends)
  late Iterable<$Dog> friendsOf;
}

@RealmModel(ObjectType.embeddedObject)
class $Address {
  late String street;

  @Backlink(#home)
  late Iterable<$Dog> dog;
}

@RealmModel(ObjectType.asymmetricObject)
class $Reading {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late DateTime at;
  $Address? place;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[
  Dog.schema,
  Person.schema,
  Address.schema,
  Reading.schema,
];
