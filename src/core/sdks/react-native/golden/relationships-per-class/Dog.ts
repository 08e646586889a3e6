import Realm, { BSON, type ObjectSchema } from "realm";
import type { Person } from "./Person";
import type { Address } from "./Address";

export class Dog extends Realm.Object<Dog> {
  _id!: BSON.ObjectId;
  owner?: Person;
  friends!: Realm.List<Person>;
  vets!: Realm.Set<Person>;
  byRole!: Realm.Dictionary<Person | null>;
  home?: Address;
  places!: Realm.List<Address>;
  placesByName!: Realm.Dictionary<Address | null>;

  static schema: ObjectSchema = {
    name: "Dog",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      owner: "Person?",
      friends: "Person[]",
      vets: "Person<>",
      byRole: "Person?{}",
      home: "Address?",
      places: "Address[]",
      placesByName: "Address?{}",
    },
  };
}
