#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("none")]
public partial class None : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
