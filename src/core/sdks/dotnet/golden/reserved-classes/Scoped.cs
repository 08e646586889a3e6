#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("scoped")]
public partial class Scoped : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
