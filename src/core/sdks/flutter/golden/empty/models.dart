import 'package:realm/realm.dart';

/// The schema of every class, for the configuration of a realm.
final realmSchemas = <SchemaObject>[];
