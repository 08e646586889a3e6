import 'package:realm_dart/realm.dart';

import 'address.dart';

part 'reading.realm.dart';

@RealmModel(ObjectType.asymmetricObject)
class $Reading {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late DateTime at;
  $Address? place;
}
