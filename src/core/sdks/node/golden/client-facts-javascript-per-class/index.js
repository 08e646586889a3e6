import { WarehouseSchema } from "./Warehouse.js";

export { WarehouseSchema };

export const schema = [WarehouseSchema];
