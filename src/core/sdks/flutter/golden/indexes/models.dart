import 'package:realm/realm.dart';

part 'models.realm.dart';

@RealmModel()
@MapTo('Indexed')
class _IndexedModel {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  @Indexed()
  late String string;

  @MapTo('int')
  @Indexed()
  late int intValue;

  @MapTo('bool')
  @Indexed()
  late bool boolValue;

  @Indexed()
  late DateTime date;

  @Indexed()
  late ObjectId objectId;

  @Indexed()
  late Uuid uuid;

  @Indexed()
  late RealmValue mixed;

  @Indexed(RealmIndexType.fullText)
  late String body;

  @Indexed(RealmIndexType.fullText)
  String? note;
}

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[IndexedModel.schema];
