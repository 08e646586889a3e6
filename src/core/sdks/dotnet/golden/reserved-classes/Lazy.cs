#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("lazy")]
public partial class Lazy : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
