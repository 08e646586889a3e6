import Realm from "realm";
import type { Address } from "./Address";

export class Reading extends Realm.Object<Reading> {
  _id!: Realm.BSON.ObjectId;
  at!: Date;
  place?: Address;

  static primaryKey = "_id";
  static asymmetric = true;
}
