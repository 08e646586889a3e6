import Realm from "realm";
import type { Dog } from "./Dog";

export class Person extends Realm.Object<Person> {
  _id!: Realm.BSON.ObjectId;
  name!: string;
  dogs!: Realm.Types.LinkingObjects<Dog, "owner">;
  friendsOf!: Realm.Types.LinkingObjects<Dog, "friends">;

  static primaryKey = "_id";
}
