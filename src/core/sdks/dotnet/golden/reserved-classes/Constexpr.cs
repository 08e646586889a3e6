#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("constexpr")]
public partial class Constexpr : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
