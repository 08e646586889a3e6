import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
class _Dog {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  _Person? owner;
  late List<_Person> friends;
  late Set<_Person> vets;
  late Map<String, _Person?> byRole;
  _Address? home;
  late List<_Address> places;
  late Map<String, _Address?> placesByName;
}

@RealmModel()
class _Person {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late String name;

  @Backlink(#owner)
  late Iterable<_Dog> dogs;

  @Backlink(#friends)
  late Iterable<_Dog> friendsOf;
}

@RealmModel(ObjectType.embeddedObject)
class _Address {
  late String street;

  @Backlink(#home)
  late Iterable<_Dog> dog;
}

@RealmModel(ObjectType.asymmetricObject)
class _Reading {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late DateTime at;
  _Address? place;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[
  Dog.schema,
  Person.schema,
  Address.schema,
  Reading.schema,
];
