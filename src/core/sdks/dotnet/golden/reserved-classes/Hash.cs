#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("hash")]
public partial class Hash : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
