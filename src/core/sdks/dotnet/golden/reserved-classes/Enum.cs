#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("enum")]
public partial class Enum : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
