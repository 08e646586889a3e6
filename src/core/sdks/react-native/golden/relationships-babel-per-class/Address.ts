import Realm from "realm";
import type { Dog } from "./Dog";

export class Address extends Realm.Object<Address> {
  street!: string;
  dog!: Realm.Types.LinkingObjects<Dog, "home">;

  static embedded = true;
}
