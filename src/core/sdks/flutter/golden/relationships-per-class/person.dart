import 'package:realm_dart/realm.dart';

import 'dog.dart';

part 'person.realm.dart';

@RealmModel()
class $Person {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  late String name;

  @Backlink(#owner)
  late Iterable<$Dog> dogs;

  @Backlink(#friends)
  late Iterable<$Dog> friendsOf;
}
