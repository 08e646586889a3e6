import Realm, { BSON, type ObjectSchema } from "realm";

export class Dog extends Realm.Object<Dog> {
  _id!: BSON.ObjectId;
  owner?: Person;

  static schema: ObjectSchema = { name: "Dog", properties: { _id: "objectId", owner: "Person?" } };
}
