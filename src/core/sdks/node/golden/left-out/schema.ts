import Realm, { BSON, type ObjectSchema } from "realm";

export class Dog extends Realm.Object<Dog> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Dog",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      // stamp: left out, the server alone knows the type timestamp
      // vet: left out, Vet does not exist
    },
  };
}

export const schema = [Dog];
