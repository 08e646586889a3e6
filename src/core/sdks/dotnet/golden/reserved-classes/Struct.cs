#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("struct")]
public partial class Struct : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
