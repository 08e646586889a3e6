import Realm, { BSON, type ObjectSchema } from "realm";

export class Bag extends Realm.Object<Bag> {
  _id!: BSON.ObjectId;
  bools!: Realm.Dictionary<boolean>;
  boolsMaybe!: Realm.Dictionary<boolean | undefined>;
  ints!: Realm.Dictionary<Realm.Types.Int>;
  intsMaybe!: Realm.Dictionary<Realm.Types.Int | undefined>;
  floats!: Realm.Dictionary<Realm.Types.Float>;
  floatsMaybe!: Realm.Dictionary<Realm.Types.Float | undefined>;
  doubles!: Realm.Dictionary<Realm.Types.Double>;
  doublesMaybe!: Realm.Dictionary<Realm.Types.Double | undefined>;
  decimal128s!: Realm.Dictionary<BSON.Decimal128>;
  decimal128sMaybe!: Realm.Dictionary<BSON.Decimal128 | undefined>;
  strings!: Realm.Dictionary<string>;
  stringsMaybe!: Realm.Dictionary<string | undefined>;
  dates!: Realm.Dictionary<Date>;
  datesMaybe!: Realm.Dictionary<Date | undefined>;
  objectIds!: Realm.Dictionary<BSON.ObjectId>;
  objectIdsMaybe!: Realm.Dictionary<BSON.ObjectId | undefined>;
  uuids!: Realm.Dictionary<BSON.UUID>;
  uuidsMaybe!: Realm.Dictionary<BSON.UUID | undefined>;
  datas!: Realm.Dictionary<ArrayBuffer>;
  datasMaybe!: Realm.Dictionary<ArrayBuffer | undefined>;
  mixeds!: Realm.Dictionary<Realm.Mixed>;
  mixedsMaybe!: Realm.Dictionary<Realm.Mixed>;

  static schema: ObjectSchema = {
    name: "Bag",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      bools: "bool{}",
      boolsMaybe: "bool?{}",
      ints: "int{}",
      intsMaybe: "int?{}",
      floats: "float{}",
      floatsMaybe: "float?{}",
      doubles: "double{}",
      doublesMaybe: "double?{}",
      decimal128s: "decimal128{}",
      decimal128sMaybe: "decimal128?{}",
      strings: "string{}",
      stringsMaybe: "string?{}",
      dates: "date{}",
      datesMaybe: "date?{}",
      objectIds: "objectId{}",
      objectIdsMaybe: "objectId?{}",
      uuids: "uuid{}",
      uuidsMaybe: "uuid?{}",
      datas: "data{}",
      datasMaybe: "data?{}",
      mixeds: "mixed{}",
      mixedsMaybe: "mixed{}",
    },
  };
}

export const schema = [Bag];
