export const AddressSchema = {
  name: "Address",
  embedded: true,
  properties: {
    street: "string",
    dog: { type: "linkingObjects", objectType: "Dog", property: "home" },
  },
};
