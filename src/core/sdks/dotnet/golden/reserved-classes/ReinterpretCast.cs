#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("reinterpret_cast")]
public partial class ReinterpretCast : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
