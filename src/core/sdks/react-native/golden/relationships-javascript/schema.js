export const DogSchema = {
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
    placesByName: "Address?{}",
  },
};

export const PersonSchema = {
  name: "Person",
  primaryKey: "_id",
  properties: {
    _id: "objectId",
    name: "string",
    dogs: { type: "linkingObjects", objectType: "Dog", property: "owner" },
    friendsOf: {
      type: "linkingObjects",
      objectType: "Dog",
      property: "friends",
    },
  },
};

export const AddressSchema = {
  name: "Address",
  embedded: true,
  properties: {
    street: "string",
    dog: { type: "linkingObjects", objectType: "Dog", property: "home" },
  },
};

export const ReadingSchema = {
  name: "Reading",
  primaryKey: "_id",
  asymmetric: true,
  properties: {
    _id: "objectId",
    at: "date",
    place: "Address?",
  },
};

export const schema = [DogSchema, PersonSchema, AddressSchema, ReadingSchema];
