import 'dart:typed_data';

import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
class _Everything {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  @MapTo('bool')
  late bool boolValue;

  bool? boolMaybe;

  @MapTo('int')
  late int intValue;

  int? intMaybe;

  // stored as double, for there is no float
  late double float;

  // stored as double, for there is no float
  double? floatMaybe;

  @MapTo('double')
  late double doubleValue;

  double? doubleMaybe;
  late Decimal128 decimal128;
  Decimal128? decimal128Maybe;
  late String string;
  String? stringMaybe;
  late DateTime date;
  DateTime? dateMaybe;
  late ObjectId objectId;
  ObjectId? objectIdMaybe;
  late Uuid uuid;
  Uuid? uuidMaybe;
  late Uint8List data;
  Uint8List? dataMaybe;
  late RealmValue mixed;
  late RealmValue mixedMaybe;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Everything.schema];
