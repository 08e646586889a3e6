import 'package:realm_dart/realm.dart';

part 'warehouse.realm.dart';

@RealmModel()
@MapTo('whs_v2')
class $Warehouse {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  @MapTo('first_name')
  late String firstName;

  @MapTo('last_name')
  late String lastName;

  // a plain integer, for there are no counters
  late int hits;
}
