import Realm, { type ObjectSchema } from "realm";
import type { Dog } from "./Dog";

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
