import Realm, { BSON, type ObjectSchema } from "realm";
import type { Address } from "./Address.js";

export class Reading extends Realm.Object<Reading> {
  _id!: BSON.ObjectId;
  at!: Date;
  place?: Address;

  static schema: ObjectSchema = {
    name: "Reading",
    primaryKey: "_id",
    asymmetric: true,
    properties: {
      _id: "objectId",
      at: "date",
      place: "Address?",
    },
  };
}
