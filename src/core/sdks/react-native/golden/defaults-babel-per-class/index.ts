import { Defaults } from "./Defaults";

export { Defaults };

export const schema = [Defaults];
