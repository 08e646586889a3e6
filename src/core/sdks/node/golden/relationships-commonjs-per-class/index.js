const { DogSchema } = require("./Dog.js");
const { PersonSchema } = require("./Person.js");
const { AddressSchema } = require("./Address.js");
const { ReadingSchema } = require("./Reading.js");

const schema = [DogSchema, PersonSchema, AddressSchema, ReadingSchema];

module.exports = {
  DogSchema,
  PersonSchema,
  AddressSchema,
  ReadingSchema,
  schema,
};
