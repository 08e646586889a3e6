#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("isInvalidated")]
public partial class IsInvalidated : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
