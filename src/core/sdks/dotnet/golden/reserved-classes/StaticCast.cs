#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("static_cast")]
public partial class StaticCast : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
