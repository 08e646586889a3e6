#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("operator")]
public partial class Operator : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
