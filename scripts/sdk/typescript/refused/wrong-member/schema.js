import { BSON } from "realm";

export const DogSchema = {
  name: "Dog",
  properties: {
    _id: { type: "uuid", default: () => new BSON.GUID() },
  },
};
