#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("schema")]
public partial class Schema : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
