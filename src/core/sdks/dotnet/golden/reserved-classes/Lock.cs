#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("lock")]
public partial class Lock : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
