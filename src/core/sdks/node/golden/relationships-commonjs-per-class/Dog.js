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
    placesByName: "Address?{}",
  },
};

module.exports = { DogSchema };
