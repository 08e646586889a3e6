import { DefaultsSchema } from "./Defaults.js";

export { DefaultsSchema };

export const schema = [DefaultsSchema];
