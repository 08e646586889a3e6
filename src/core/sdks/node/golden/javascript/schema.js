export const WarehouseSchema = {
  name: "whs_v2",
  primaryKey: "_id",
  properties: {
    _id: "objectId",
    code: { type: "string", indexed: true },
    body: { type: "string", indexed: "full-text" },
    firstName: { type: "string", mapTo: "first_name" },
    hits: { type: "int", presentation: "counter", default: 0 },
    status: { type: "string", default: "new \"one\"" },
    opened: { type: "date", default: () => new Date("2020-01-02T03:04:05Z") },
    tags: { type: "list", objectType: "string", default: () => ["a", "b"] },
    wrong: "int",
  },
};

export const schema = [WarehouseSchema];
