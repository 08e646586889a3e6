import { Warehouse } from "./Warehouse";

export { Warehouse };

export const schema = [Warehouse];
