#nullable enable

using MongoDB.Bson;
using Realms;

namespace Models;

[MapTo("set")]
public partial class Set : IRealmObject
{
    [PrimaryKey]
    [MapTo("_id")]
    public ObjectId Id { get; set; } = ObjectId.GenerateNewId();
}
