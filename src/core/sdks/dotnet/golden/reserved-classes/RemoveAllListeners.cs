#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("removeAllListeners")]
public partial class RemoveAllListeners : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
