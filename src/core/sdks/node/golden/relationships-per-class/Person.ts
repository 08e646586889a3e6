import Realm, { BSON, type ObjectSchema } from "realm";
import type { Dog } from "./Dog.js";

export class Person extends Realm.Object<Person> {
  _id!: BSON.ObjectId;
  name!: string;
  dogs!: Realm.Results<Dog>;
  friendsOf!: Realm.Results<Dog>;

  static schema: ObjectSchema = {
    name: "Person",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      name: "string",
      dogs: { type: "linkingObjects", objectType: "Dog", property: "owner" },
      friendsOf: {
        type: "linkingObjects",
        objectType: "Dog",
        property: "friends",
      },
    },
  };
}
