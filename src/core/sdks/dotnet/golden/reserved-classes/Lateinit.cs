#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("lateinit")]
public partial class Lateinit : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
