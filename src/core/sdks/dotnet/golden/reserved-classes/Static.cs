#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("static")]
public partial class Static : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
