import 'dart:typed_data';

import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
class _Bag {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late Set<bool> bools;
  late Set<bool?> boolsMaybe;
  late Set<int> ints;
  late Set<int?> intsMaybe;

  // stored as double, for there is no float
  late Set<double> floats;

  // stored as double, for there is no float
  late Set<double?> floatsMaybe;

  late Set<double> doubles;
  late Set<double?> doublesMaybe;
  late Set<Decimal128> decimal128s;
  late Set<Decimal128?> decimal128sMaybe;
  late Set<String> strings;
  late Set<String?> stringsMaybe;
  late Set<DateTime> dates;
  late Set<DateTime?> datesMaybe;
  late Set<ObjectId> objectIds;
  late Set<ObjectId?> objectIdsMaybe;
  late Set<Uuid> uuids;
  late Set<Uuid?> uuidsMaybe;
  late Set<Uint8List> datas;
  late Set<Uint8List?> datasMaybe;
  late Set<RealmValue> mixeds;
  late Set<RealmValue> mixedsMaybe;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Bag.schema];
