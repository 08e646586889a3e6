#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("deinit")]
public partial class Deinit : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
