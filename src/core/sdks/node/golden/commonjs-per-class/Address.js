const AddressSchema = {
  name: "Address",
  embedded: true,
  properties: {
    street: "string",
  },
};

module.exports = { AddressSchema };
