import Realm, { BSON, type ObjectSchema } from "realm";

export class Bag extends Realm.Object<Bag> {
  _id!: BSON.ObjectId;
  listOfString!: Realm.List<string>;
  listOfMaybeInt!: Realm.List<Realm.Types.Int | undefined>;
  listOfMixed!: Realm.List<Realm.Mixed>;
  setOfString!: Realm.Set<string>;
  setOfMaybeInt!: Realm.Set<Realm.Types.Int | undefined>;
  setOfMixed!: Realm.Set<Realm.Mixed>;
  dictionaryOfString!: Realm.Dictionary<string>;
  dictionaryOfMaybeInt!: Realm.Dictionary<Realm.Types.Int | undefined>;
  dictionaryOfMixed!: Realm.Dictionary<Realm.Mixed>;

  static schema: ObjectSchema = {
    name: "Bag",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      listOfString: "string[]",
      listOfMaybeInt: "int?[]",
      listOfMixed: "mixed[]",
      setOfString: "string<>",
      setOfMaybeInt: "int?<>",
      setOfMixed: "mixed<>",
      dictionaryOfString: "string{}",
      dictionaryOfMaybeInt: "int?{}",
      dictionaryOfMixed: "mixed{}",
    },
  };
}

export const schema = [Bag];
