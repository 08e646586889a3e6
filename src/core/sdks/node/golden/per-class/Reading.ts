import Realm, { BSON, type ObjectSchema } from "realm";

export class Reading extends Realm.Object<Reading> {
  _id!: BSON.ObjectId;
  at!: Date;

  static schema: ObjectSchema = {
    name: "Reading",
    primaryKey: "_id",
    asymmetric: true,
    properties: {
      _id: "objectId",
      at: "date",
    },
  };
}
