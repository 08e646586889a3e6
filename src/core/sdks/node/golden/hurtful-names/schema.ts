import Realm, { BSON, type ObjectSchema } from "realm";

export class class2 extends Realm.Object<class2> {
  _id!: BSON.ObjectId;
  id!: string;
  keys_!: string;
  constructor_!: string;
  "__proto__"!: string;
  ""!: string;
  "two words"!: string;
  two_words!: string;
  TwoWords!: string;
  twoWords!: string;
  "quote\"; }; process.exit(); //"!: string;
  "it's"!: string;
  dollar$name!: string;
  $!: string;
  _!: string;
  "1st"!: string;
  größe!: string;
  名前!: string;
  "🐕"!: string;
  "a.b"!: string;
  "line\nbreak"!: string;
  "star*/slash"!: string;
  "rtl\u202eevil"!: string;

  static schema: ObjectSchema = {
    name: "class",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      id: "string",
      keys_: { type: "string", mapTo: "keys" },
      constructor_: { type: "string", mapTo: "constructor" },
      ["__proto__"]: "string",
      "": "string",
      "two words": "string",
      two_words: "string",
      TwoWords: "string",
      twoWords: "string",
      "quote\"; }; process.exit(); //": "string",
      "it's": "string",
      dollar$name: "string",
      $: "string",
      _: "string",
      "1st": "string",
      größe: "string",
      名前: "string",
      "🐕": "string",
      "a.b": "string",
      "line\nbreak": "string",
      "star*/slash": "string",
      "rtl\u202eevil": "string",
      // gap: left out, only the server knows the type * / } process.exit()
      // vet: left out, Vet * / } does not exist
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

export class date extends Realm.Object<date> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "date",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class my_class extends Realm.Object<my_class> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "my_class",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class Größe extends Realm.Object<Größe> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "Größe",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class dog extends Realm.Object<dog> {
  _id!: BSON.ObjectId;
  dog!: string;
  Dog!: string;

  static schema: ObjectSchema = {
    name: "dog",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
      dog: "string",
      Dog: "string",
    },
  };
}

export const schema = [class2, _1st___, Date2, date, my_class, Größe, dog];
