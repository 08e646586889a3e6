import Realm, { BSON, type ObjectSchema } from "realm";

export class Warehouse extends Realm.Object<Warehouse> {
  _id!: BSON.ObjectId;
  firstName!: string;
  last_name!: string;
  hits!: Realm.Types.Counter;

  static schema: ObjectSchema = {
    name: "whs_v2",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      firstName: { type: "string", mapTo: "first_name" },
      last_name: "string",
      hits: "counter",
    },
  };
}
