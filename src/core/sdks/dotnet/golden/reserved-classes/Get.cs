#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("get")]
public partial class Get : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
