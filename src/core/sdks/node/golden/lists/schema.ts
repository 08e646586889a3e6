import Realm, { BSON, type ObjectSchema } from "realm";

export class Bag extends Realm.Object<Bag> {
  _id!: BSON.ObjectId;
  bools!: Realm.List<boolean>;
  boolsMaybe!: Realm.List<boolean | undefined>;
  ints!: Realm.List<Realm.Types.Int>;
  intsMaybe!: Realm.List<Realm.Types.Int | undefined>;
  floats!: Realm.List<Realm.Types.Float>;
  floatsMaybe!: Realm.List<Realm.Types.Float | undefined>;
  doubles!: Realm.List<Realm.Types.Double>;
  doublesMaybe!: Realm.List<Realm.Types.Double | undefined>;
  decimal128s!: Realm.List<BSON.Decimal128>;
  decimal128sMaybe!: Realm.List<BSON.Decimal128 | undefined>;
  strings!: Realm.List<string>;
  stringsMaybe!: Realm.List<string | undefined>;
  dates!: Realm.List<Date>;
  datesMaybe!: Realm.List<Date | undefined>;
  objectIds!: Realm.List<BSON.ObjectId>;
  objectIdsMaybe!: Realm.List<BSON.ObjectId | undefined>;
  uuids!: Realm.List<BSON.UUID>;
  uuidsMaybe!: Realm.List<BSON.UUID | undefined>;
  datas!: Realm.List<ArrayBuffer>;
  datasMaybe!: Realm.List<ArrayBuffer | undefined>;
  mixeds!: Realm.List<Realm.Mixed>;
  mixedsMaybe!: Realm.List<Realm.Mixed>;

  static schema: ObjectSchema = {
    name: "Bag",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      bools: "bool[]",
      boolsMaybe: "bool?[]",
      ints: "int[]",
      intsMaybe: "int?[]",
      floats: "float[]",
      floatsMaybe: "float?[]",
      doubles: "double[]",
      doublesMaybe: "double?[]",
      decimal128s: "decimal128[]",
      decimal128sMaybe: "decimal128?[]",
      strings: "string[]",
      stringsMaybe: "string?[]",
      dates: "date[]",
      datesMaybe: "date?[]",
      objectIds: "objectId[]",
      objectIdsMaybe: "objectId?[]",
      uuids: "uuid[]",
      uuidsMaybe: "uuid?[]",
      datas: "data[]",
      datasMaybe: "data?[]",
      mixeds: "mixed[]",
      mixedsMaybe: "mixed[]",
    },
  };
}

export const schema = [Bag];
