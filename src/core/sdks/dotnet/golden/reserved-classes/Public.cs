#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("public")]
public partial class Public : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
