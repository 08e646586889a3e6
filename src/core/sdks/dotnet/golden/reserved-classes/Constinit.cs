#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("constinit")]
public partial class Constinit : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
