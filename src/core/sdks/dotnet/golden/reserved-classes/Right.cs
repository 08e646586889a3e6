#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("right")]
public partial class Right : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
