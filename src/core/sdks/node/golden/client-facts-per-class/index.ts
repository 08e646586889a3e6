import { Warehouse } from "./Warehouse.js";

export { Warehouse };

export const schema = [Warehouse];
