#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("removeListener")]
public partial class RemoveListener : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
