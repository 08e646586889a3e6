#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("nil")]
public partial class Nil : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
