#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("unmanaged")]
public partial class Unmanaged : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
