import 'package:realm_dart/realm.dart';

import 'address.dart';
import 'person.dart';

part 'dog.realm.dart';

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
