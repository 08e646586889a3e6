#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("on")]
public partial class On : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
