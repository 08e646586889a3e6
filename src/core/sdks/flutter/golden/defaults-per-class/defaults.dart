import 'package:realm_dart/realm.dart';

part 'defaults.realm.dart';

@RealmModel()
class $Defaults {
  @PrimaryKey()
  @MapTo('_id')
  late ObjectId id;

  String status = 'new "one"\n\$x \\(y) #{z}';
  String empty = '';
  int count = 7;
  int below = -1;
  int huge = 9007199254740993;
  double ratio = 0.5;

  // stored as double, for there is no float
  double share = 1.25;

  // the default "12.50" cannot be written here
  late Decimal128 price;

  bool active = true;

  // the default "2020-01-02T03:04:05Z" cannot be written here
  late DateTime opened;

  // the default "64b7f0a1c2d3e4f506172839" cannot be written here
  late ObjectId ref;

  // the default "2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e" cannot be written here
  late Uuid tag;

  String? maybe = 'perhaps';
  String? nothing;

  // the default "x" cannot be written here
  late RealmValue any;

  // the default ["a","b"] cannot be written here
  late List<String> tags;

  // the default "seven" cannot be written here
  late int wrong;
}
