#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("hashCode")]
public partial class HashCode : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
