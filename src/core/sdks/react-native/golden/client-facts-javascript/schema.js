export const WarehouseSchema = {
  name: "whs_v2",
  primaryKey: "_id",
  properties: {
    _id: "objectId",
    firstName: { type: "string", mapTo: "first_name" },
    last_name: "string",
    hits: "counter",
  },
};

export const schema = [WarehouseSchema];
