#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("changes")]
public partial class Changes : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
