import Realm from "realm";

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

export class Person extends Realm.Object<Person> {
  _id!: Realm.BSON.ObjectId;
  name!: string;
  dogs!: Realm.Types.LinkingObjects<Dog, "owner">;
  friendsOf!: Realm.Types.LinkingObjects<Dog, "friends">;

  static primaryKey = "_id";
}

export class Address extends Realm.Object<Address> {
  street!: string;
  dog!: Realm.Types.LinkingObjects<Dog, "home">;

  static embedded = true;
}

export class Reading extends Realm.Object<Reading> {
  _id!: Realm.BSON.ObjectId;
  at!: Date;
  place?: Address;

  static primaryKey = "_id";
  static asymmetric = true;
}

export const schema = [Dog, Person, Address, Reading];
