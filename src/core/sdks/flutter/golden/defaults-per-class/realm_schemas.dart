import 'package:realm_dart/realm.dart';

import 'defaults.dart';

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Defaults.schema];
