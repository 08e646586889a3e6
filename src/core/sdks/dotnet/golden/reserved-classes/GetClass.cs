#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("getClass")]
public partial class GetClass : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
