import 'dart:typed_data';

import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
class _Bag {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late Map<String, bool> bools;
  late Map<String, bool?> boolsMaybe;
  late Map<String, int> ints;
  late Map<String, int?> intsMaybe;

  // stored as double, for there is no float
  late Map<String, double> floats;

  // stored as double, for there is no float
  late Map<String, double?> floatsMaybe;

  late Map<String, double> doubles;
  late Map<String, double?> doublesMaybe;
  late Map<String, Decimal128> decimal128s;
  late Map<String, Decimal128?> decimal128sMaybe;
  late Map<String, String> strings;
  late Map<String, String?> stringsMaybe;
  late Map<String, DateTime> dates;
  late Map<String, DateTime?> datesMaybe;
  late Map<String, ObjectId> objectIds;
  late Map<String, ObjectId?> objectIdsMaybe;
  late Map<String, Uuid> uuids;
  late Map<String, Uuid?> uuidsMaybe;
  late Map<String, Uint8List> datas;
  late Map<String, Uint8List?> datasMaybe;
  late Map<String, RealmValue> mixeds;
  late Map<String, RealmValue> mixedsMaybe;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Bag.schema];
