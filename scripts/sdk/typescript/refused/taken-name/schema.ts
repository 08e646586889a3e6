import Realm, { BSON, type ObjectSchema } from "realm";

export class Dog extends Realm.Object<Dog> {
  keys!: Realm.List<string>;

  static schema: ObjectSchema = { name: "Dog", properties: { keys: "string[]" } };
}
export const id = new BSON.ObjectId();
