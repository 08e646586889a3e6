#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("Decimal128")]
public partial class Decimal128Model : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
