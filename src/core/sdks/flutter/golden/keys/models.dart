import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
@MapTo('stringKey')
class _StringKey {
  @PrimaryKey()
  @MapTo('_id')
  late String id;
}

@RealmModel()
@MapTo('stringMaybeKey')
class _StringMaybeKey {
  @PrimaryKey()
  @MapTo('_id')
  String? id;
}

@RealmModel()
@MapTo('intKey')
class _IntKey {
  @PrimaryKey()
  @MapTo('_id')
  late int id;
}

@RealmModel()
@MapTo('intMaybeKey')
class _IntMaybeKey {
  @PrimaryKey()
  @MapTo('_id')
  int? id;
}

@RealmModel()
@MapTo('objectIdKey')
class _ObjectIdKey {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;
}

@RealmModel()
@MapTo('objectIdMaybeKey')
class _ObjectIdMaybeKey {
  @PrimaryKey()
  @MapTo('_id')
  ObjectId? id;
}

@RealmModel()
@MapTo('uuidKey')
class _UuidKey {
  @PrimaryKey()
  @MapTo('_id')
  late Uuid id;
}

@RealmModel()
@MapTo('uuidMaybeKey')
class _UuidMaybeKey {
  @PrimaryKey()
  @MapTo('_id')
  Uuid? id;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[
  StringKey.schema,
  StringMaybeKey.schema,
  IntKey.schema,
  IntMaybeKey.schema,
  ObjectIdKey.schema,
  ObjectIdMaybeKey.schema,
  UuidKey.schema,
  UuidMaybeKey.schema,
];
