#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("mutable")]
public partial class Mutable : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
