import Realm, { BSON, type ObjectSchema } from "realm";

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

export class Address extends Realm.Object<Address> {
  street!: string;
  dog!: Realm.Results<Dog>;

  static schema: ObjectSchema = {
    name: "Address",
    embedded: true,
    properties: {
      street: "string",
      dog: { type: "linkingObjects", objectType: "Dog", property: "home" },
    },
  };
}

export class Reading extends Realm.Object<Reading> {
  _id!: BSON.ObjectId;
  at!: Date;
  place?: Address;

  static schema: ObjectSchema = {
    name: "Reading",
    primaryKey: "_id",
    asymmetric: true,
    properties: {
      _id: "objectId",
      at: "date",
      place: "Address?",
    },
  };
}

export const schema = [Dog, Person, Address, Reading];
