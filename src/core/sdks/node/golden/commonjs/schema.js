const DogSchema = {
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
  },
};

const PersonSchema = {
  name: "Person",
  primaryKey: "_id",
  properties: {
    _id: "objectId",
    name: "string",
    dogs: { type: "linkingObjects", objectType: "Dog", property: "owner" },
  },
};

const AddressSchema = {
  name: "Address",
  embedded: true,
  properties: {
    street: "string",
  },
};

const ReadingSchema = {
  name: "Reading",
  primaryKey: "_id",
  asymmetric: true,
  properties: {
    _id: "objectId",
    at: "date",
  },
};

const schema = [DogSchema, PersonSchema, AddressSchema, ReadingSchema];

module.exports = {
  DogSchema,
  PersonSchema,
  AddressSchema,
  ReadingSchema,
  schema,
};
