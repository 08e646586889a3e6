import 'package:realm_dart/realm.dart';

import 'dog.dart';

part 'address.realm.dart';

@RealmModel(ObjectType.embeddedObject)
class $Address {
  late String street;

  @Backlink(#home)
  late Iterable<$Dog> dog;
}
