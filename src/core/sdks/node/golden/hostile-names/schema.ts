import Realm, { BSON, type ObjectSchema } from "realm";

export class class2 extends Realm.Object<class2> {
  _id!: BSON.ObjectId;
  keys_!: string;
  constructor_!: string;
  "__proto__"!: string;
  ""!: string;
  "two words"!: string;
  "quote\"; }; process.exit(); //"!: string;
  größe!: string;

  static schema: ObjectSchema = {
    name: "class",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      keys_: { type: "string", mapTo: "keys" },
      constructor_: { type: "string", mapTo: "constructor" },
      ["__proto__"]: "string",
      "": "string",
      "two words": "string",
      "quote\"; }; process.exit(); //": "string",
      // gap: left out, the server alone knows the type * / } process.exit()
      größe: "string",
    },
  };
}

export class _1st___ extends Realm.Object<_1st___> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "1st*/\n",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Date2 extends Realm.Object<Date2> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Date",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class date3 extends Realm.Object<date3> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "date",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export const schema = [class2, _1st___, Date2, date3];
