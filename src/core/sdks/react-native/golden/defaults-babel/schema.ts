import Realm, { BSON } from "realm";

export class Defaults extends Realm.Object<Defaults> {
  _id!: Realm.BSON.ObjectId;
  status: string = "new \"one\"\n$x \\(y) #{z}";
  empty: string = "";
  count: Realm.Types.Int = 7;
  below: Realm.Types.Int = -1;
  // the default 9007199254740993 cannot be written here
  huge!: Realm.Types.Int;
  ratio: Realm.Types.Double = 0.5;
  share: Realm.Types.Float = 1.25;
  price: Realm.BSON.Decimal128 = new BSON.Decimal128("12.50");
  active: boolean = true;
  opened: Date = new Date("2020-01-02T03:04:05Z");
  ref: Realm.BSON.ObjectId = new BSON.ObjectId("64b7f0a1c2d3e4f506172839");
  tag: Realm.BSON.UUID = new BSON.UUID("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e");
  maybe?: string = "perhaps";
  nothing?: string;
  any?: Realm.Types.Mixed = "x";
  // the default ["a","b"] cannot be written here
  tags!: Realm.List<string>;
  // the default "seven" cannot be written here
  wrong!: Realm.Types.Int;

  static primaryKey = "_id";
}

export const schema = [Defaults];
