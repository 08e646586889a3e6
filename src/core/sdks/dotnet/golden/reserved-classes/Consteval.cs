#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("consteval")]
public partial class Consteval : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
