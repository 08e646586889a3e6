import 'package:realm/realm.dart';

part 'models.realm.dart';

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

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Warehouse.schema];
