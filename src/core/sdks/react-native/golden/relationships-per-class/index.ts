import { Dog } from "./Dog";
import { Person } from "./Person";
import { Address } from "./Address";
import { Reading } from "./Reading";

export { Dog, Person, Address, Reading };

export const schema = [Dog, Person, Address, Reading];
