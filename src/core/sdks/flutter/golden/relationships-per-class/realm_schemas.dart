import 'package:realm_dart/realm.dart';

import 'address.dart';
import 'dog.dart';
import 'person.dart';
import 'reading.dart';

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[
  Dog.schema,
  Person.schema,
  Address.schema,
  Reading.schema,
];
