#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("mixin")]
public partial class Mixin : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
