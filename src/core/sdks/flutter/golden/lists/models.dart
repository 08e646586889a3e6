import 'dart:typed_data';

import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
class _Bag {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late List<bool> bools;
  late List<bool?> boolsMaybe;
  late List<int> ints;
  late List<int?> intsMaybe;

  // stored as double, for there is no float
  late List<double> floats;

  // stored as double, for there is no float
  late List<double?> floatsMaybe;

  late List<double> doubles;
  late List<double?> doublesMaybe;
  late List<Decimal128> decimal128s;
  late List<Decimal128?> decimal128sMaybe;
  late List<String> strings;
  late List<String?> stringsMaybe;
  late List<DateTime> dates;
  late List<DateTime?> datesMaybe;
  late List<ObjectId> objectIds;
  late List<ObjectId?> objectIdsMaybe;
  late List<Uuid> uuids;
  late List<Uuid?> uuidsMaybe;
  late List<Uint8List> datas;
  late List<Uint8List?> datasMaybe;
  late List<RealmValue> mixeds;
  late List<RealmValue> mixedsMaybe;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Bag.schema];
