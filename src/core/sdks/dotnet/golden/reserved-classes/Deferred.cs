#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("deferred")]
public partial class Deferred : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
