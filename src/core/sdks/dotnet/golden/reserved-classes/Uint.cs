#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("uint")]
public partial class Uint : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
