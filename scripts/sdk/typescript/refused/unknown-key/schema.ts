import Realm, { BSON, type ObjectSchema } from "realm";

export class Dog extends Realm.Object<Dog> {
  name!: string;

  static schema: ObjectSchema = {
    name: "Dog",
    properties: { name: { type: "string", isIndexed: true } },
  };
}
export const id = new BSON.ObjectId();
