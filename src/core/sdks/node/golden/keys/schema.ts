import Realm, { BSON, type ObjectSchema } from "realm";

export class stringKey extends Realm.Object<stringKey> {
  _id!: string;

  static schema: ObjectSchema = {
    name: "stringKey",
    primaryKey: "_id",
    properties: {
      _id: "string",
    },
  };
}

export class stringMaybeKey extends Realm.Object<stringMaybeKey> {
  _id?: string;

  static schema: ObjectSchema = {
    name: "stringMaybeKey",
    primaryKey: "_id",
    properties: {
      _id: "string?",
    },
  };
}

export class intKey extends Realm.Object<intKey> {
  _id!: Realm.Types.Int;

  static schema: ObjectSchema = {
    name: "intKey",
    primaryKey: "_id",
    properties: {
      _id: "int",
    },
  };
}

export class intMaybeKey extends Realm.Object<intMaybeKey> {
  _id?: Realm.Types.Int;

  static schema: ObjectSchema = {
    name: "intMaybeKey",
    primaryKey: "_id",
    properties: {
      _id: "int?",
    },
  };
}

export class objectIdKey extends Realm.Object<objectIdKey> {
  _id!: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "objectIdKey",
    primaryKey: "_id",
    properties: {
      _id: "objectId",
    },
  };
}

export class objectIdMaybeKey extends Realm.Object<objectIdMaybeKey> {
  _id?: BSON.ObjectId;

  static schema: ObjectSchema = {
    name: "objectIdMaybeKey",
    primaryKey: "_id",
    properties: {
      _id: "objectId?",
    },
  };
}

export class uuidKey extends Realm.Object<uuidKey> {
  _id!: BSON.UUID;

  static schema: ObjectSchema = {
    name: "uuidKey",
    primaryKey: "_id",
    properties: {
      _id: "uuid",
    },
  };
}

export class uuidMaybeKey extends Realm.Object<uuidMaybeKey> {
  _id?: BSON.UUID;

  static schema: ObjectSchema = {
    name: "uuidMaybeKey",
    primaryKey: "_id",
    properties: {
      _id: "uuid?",
    },
  };
}

export const schema = [
  stringKey,
  stringMaybeKey,
  intKey,
  intMaybeKey,
  objectIdKey,
  objectIdMaybeKey,
  uuidKey,
  uuidMaybeKey,
];
