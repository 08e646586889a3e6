import Realm, { BSON, type ObjectSchema } from "realm";

export class Everything extends Realm.Object<Everything> {
  _id!: BSON.ObjectId;
  bool!: boolean;
  boolMaybe?: boolean;
  int!: Realm.Types.Int;
  intMaybe?: Realm.Types.Int;
  float!: Realm.Types.Float;
  floatMaybe?: Realm.Types.Float;
  double!: Realm.Types.Double;
  doubleMaybe?: Realm.Types.Double;
  decimal128!: BSON.Decimal128;
  decimal128Maybe?: BSON.Decimal128;
  string!: string;
  stringMaybe?: string;
  date!: Date;
  dateMaybe?: Date;
  objectId!: BSON.ObjectId;
  objectIdMaybe?: BSON.ObjectId;
  uuid!: BSON.UUID;
  uuidMaybe?: BSON.UUID;
  data!: ArrayBuffer;
  dataMaybe?: ArrayBuffer;
  mixed?: Realm.Mixed;
  mixedMaybe?: Realm.Mixed;

  static schema: ObjectSchema = {
    name: "Everything",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      bool: "bool",
      boolMaybe: "bool?",
      int: "int",
      intMaybe: "int?",
      float: "float",
      floatMaybe: "float?",
      double: "double",
      doubleMaybe: "double?",
      decimal128: "decimal128",
      decimal128Maybe: "decimal128?",
      string: "string",
      stringMaybe: "string?",
      date: "date",
      dateMaybe: "date?",
      objectId: "objectId",
      objectIdMaybe: "objectId?",
      uuid: "uuid",
      uuidMaybe: "uuid?",
      data: "data",
      dataMaybe: "data?",
      mixed: "mixed",
      mixedMaybe: "mixed",
    },
  };
}

export const schema = [Everything];
