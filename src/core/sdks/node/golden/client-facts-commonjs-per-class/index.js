const { WarehouseSchema } = require("./Warehouse.js");

const schema = [WarehouseSchema];

module.exports = { WarehouseSchema, schema };
