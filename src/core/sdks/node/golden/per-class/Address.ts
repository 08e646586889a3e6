import Realm, { type ObjectSchema } from "realm";

export class Address extends Realm.Object<Address> {
  street!: string;

  static schema: ObjectSchema = {
    name: "Address",
    embedded: true,
    properties: {
      street: "string",
    },
  };
}
