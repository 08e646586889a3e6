#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("isFrozen")]
public partial class IsFrozenModel : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
