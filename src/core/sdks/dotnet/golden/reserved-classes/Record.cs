#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("record")]
public partial class Record : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
