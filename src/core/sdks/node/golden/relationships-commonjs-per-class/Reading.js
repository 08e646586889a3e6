const ReadingSchema = {
  name: "Reading",
  primaryKey: "_id",
  asymmetric: true,
  properties: {
    _id: "objectId",
    at: "date",
    place: "Address?",
  },
};

module.exports = { ReadingSchema };
