import Realm, { BSON, type ObjectSchema } from "realm";

export class Bag extends Realm.Object<Bag> {
  _id!: BSON.ObjectId;
  bools!: Realm.Set<boolean>;
  boolsMaybe!: Realm.Set<boolean | undefined>;
  ints!: Realm.Set<Realm.Types.Int>;
  intsMaybe!: Realm.Set<Realm.Types.Int | undefined>;
  floats!: Realm.Set<Realm.Types.Float>;
  floatsMaybe!: Realm.Set<Realm.Types.Float | undefined>;
  doubles!: Realm.Set<Realm.Types.Double>;
  doublesMaybe!: Realm.Set<Realm.Types.Double | undefined>;
  decimal128s!: Realm.Set<BSON.Decimal128>;
  decimal128sMaybe!: Realm.Set<BSON.Decimal128 | undefined>;
  strings!: Realm.Set<string>;
  stringsMaybe!: Realm.Set<string | undefined>;
  dates!: Realm.Set<Date>;
  datesMaybe!: Realm.Set<Date | undefined>;
  objectIds!: Realm.Set<BSON.ObjectId>;
  objectIdsMaybe!: Realm.Set<BSON.ObjectId | undefined>;
  uuids!: Realm.Set<BSON.UUID>;
  uuidsMaybe!: Realm.Set<BSON.UUID | undefined>;
  datas!: Realm.Set<ArrayBuffer>;
  datasMaybe!: Realm.Set<ArrayBuffer | undefined>;
  mixeds!: Realm.Set<Realm.Mixed>;
  mixedsMaybe!: Realm.Set<Realm.Mixed>;

  static schema: ObjectSchema = {
    name: "Bag",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      bools: "bool<>",
      boolsMaybe: "bool?<>",
      ints: "int<>",
      intsMaybe: "int?<>",
      floats: "float<>",
      floatsMaybe: "float?<>",
      doubles: "double<>",
      doublesMaybe: "double?<>",
      decimal128s: "decimal128<>",
      decimal128sMaybe: "decimal128?<>",
      strings: "string<>",
      stringsMaybe: "string?<>",
      dates: "date<>",
      datesMaybe: "date?<>",
      objectIds: "objectId<>",
      objectIdsMaybe: "objectId?<>",
      uuids: "uuid<>",
      uuidsMaybe: "uuid?<>",
      datas: "data<>",
      datasMaybe: "data?<>",
      mixeds: "mixed<>",
      mixedsMaybe: "mixed<>",
    },
  };
}

export const schema = [Bag];
