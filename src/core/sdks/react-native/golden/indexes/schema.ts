import Realm, { BSON, type ObjectSchema } from "realm";

export class Indexed extends Realm.Object<Indexed> {
  _id!: BSON.ObjectId;
  string!: string;
  int!: Realm.Types.Int;
  bool!: boolean;
  date!: Date;
  objectId!: BSON.ObjectId;
  uuid!: BSON.UUID;
  mixed?: Realm.Mixed;
  body!: string;
  note?: string;

  static schema: ObjectSchema = {
    name: "Indexed",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      string: { type: "string", indexed: true },
      int: { type: "int", indexed: true },
      bool: { type: "bool", indexed: true },
      date: { type: "date", indexed: true },
      objectId: { type: "objectId", indexed: true },
      uuid: { type: "uuid", indexed: true },
      mixed: { type: "mixed", indexed: true },
      body: { type: "string", indexed: "full-text" },
      note: { type: "string", optional: true, indexed: "full-text" },
    },
  };
}

export const schema = [Indexed];
