import 'package:realm_dart/realm.dart';

import 'warehouse.dart';

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[Warehouse.schema];
