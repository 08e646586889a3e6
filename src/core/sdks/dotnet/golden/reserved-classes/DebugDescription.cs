#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("debugDescription")]
public partial class DebugDescription : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
