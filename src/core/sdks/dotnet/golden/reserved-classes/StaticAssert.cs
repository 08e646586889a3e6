#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("static_assert")]
public partial class StaticAssert : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
