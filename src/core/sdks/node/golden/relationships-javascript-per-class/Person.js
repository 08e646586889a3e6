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
