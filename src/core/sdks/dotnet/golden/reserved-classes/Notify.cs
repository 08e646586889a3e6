#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("notify")]
public partial class Notify : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
