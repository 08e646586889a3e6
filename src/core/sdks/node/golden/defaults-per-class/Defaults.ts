import Realm, { BSON, type ObjectSchema } from "realm";

export class Defaults extends Realm.Object<Defaults> {
  _id!: BSON.ObjectId;
  status!: string;
  empty!: string;
  count!: Realm.Types.Int;
  below!: Realm.Types.Int;
  huge!: Realm.Types.Int;
  ratio!: Realm.Types.Double;
  share!: Realm.Types.Float;
  price!: BSON.Decimal128;
  active!: boolean;
  opened!: Date;
  ref!: BSON.ObjectId;
  tag!: BSON.UUID;
  maybe?: string;
  nothing?: string;
  any?: Realm.Mixed;
  tags!: Realm.List<string>;
  wrong!: Realm.Types.Int;

  static schema: ObjectSchema = {
    name: "Defaults",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      status: { type: "string", default: "new \"one\"\n$x \\(y) #{z}" },
      empty: { type: "string", default: "" },
      count: { type: "int", default: 7 },
      below: { type: "int", default: -1 },
      // the default 9007199254740993 cannot be written here
      huge: "int",
      ratio: { type: "double", default: 0.5 },
      share: { type: "float", default: 1.25 },
      price: {
        type: "decimal128",
        default: () => new BSON.Decimal128("12.50"),
      },
      active: { type: "bool", default: true },
      opened: { type: "date", default: () => new Date("2020-01-02T03:04:05Z") },
      ref: {
        type: "objectId",
        default: () => new BSON.ObjectId("64b7f0a1c2d3e4f506172839"),
      },
      tag: {
        type: "uuid",
        default: () => new BSON.UUID("2f1c3b52-8f4e-4a8b-9d5e-0c1a2b3c4d5e"),
      },
      maybe: { type: "string", optional: true, default: "perhaps" },
      nothing: { type: "string", optional: true, default: null },
      any: { type: "mixed", default: "x" },
      tags: { type: "list", objectType: "string", default: () => ["a", "b"] },
      // the default "seven" cannot be written here
      wrong: "int",
    },
  };
}
