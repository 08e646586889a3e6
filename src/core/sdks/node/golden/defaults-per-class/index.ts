import { Defaults } from "./Defaults.js";

export { Defaults };

export const schema = [Defaults];
