#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("protocol")]
public partial class Protocol2 : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
