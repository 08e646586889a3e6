#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("__proto__")]
public partial class Proto : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
