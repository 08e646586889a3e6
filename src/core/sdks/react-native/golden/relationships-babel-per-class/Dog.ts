import Realm from "realm";
import type { Person } from "./Person";
import type { Address } from "./Address";

export class Dog extends Realm.Object<Dog> {
  _id!: Realm.BSON.ObjectId;
  owner?: Person;
  friends!: Realm.List<Person>;
  vets!: Realm.Set<Person>;
  byRole!: Realm.Dictionary<Person>;
  home?: Address;
  places!: Realm.List<Address>;
  placesByName!: Realm.Dictionary<Address>;

  static primaryKey = "_id";
}
