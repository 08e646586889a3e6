import { DogSchema } from "./Dog.js";
import { PersonSchema } from "./Person.js";
import { AddressSchema } from "./Address.js";
import { ReadingSchema } from "./Reading.js";

export { DogSchema, PersonSchema, AddressSchema, ReadingSchema };

export const schema = [DogSchema, PersonSchema, AddressSchema, ReadingSchema];
