import Realm, { mapTo } from "realm";

export class Warehouse extends Realm.Object<Warehouse> {
  _id!: Realm.BSON.ObjectId;
  @mapTo("first_name")
  firstName!: string;
  last_name!: string;
  // a plain integer, for there are no counters
  hits!: Realm.Types.Int;

  static override name = "whs_v2";
  static primaryKey = "_id";
}
