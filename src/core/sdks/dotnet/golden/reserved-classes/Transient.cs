#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("transient")]
public partial class Transient : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
