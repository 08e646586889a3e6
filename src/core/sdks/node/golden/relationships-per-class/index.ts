import { Dog } from "./Dog.js";
import { Person } from "./Person.js";
import { Address } from "./Address.js";
import { Reading } from "./Reading.js";

export { Dog, Person, Address, Reading };

export const schema = [Dog, Person, Address, Reading];
