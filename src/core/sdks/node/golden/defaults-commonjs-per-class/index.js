const { DefaultsSchema } = require("./Defaults.js");

const schema = [DefaultsSchema];

module.exports = { DefaultsSchema, schema };
